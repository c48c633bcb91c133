package org.iltizam.workflow.carddrafting;

import java.util.Map;
import org.iltizam.committee.Meeting.AgendaItem;
import org.iltizam.committee.MeetingEvent.MeetingCalledOff;
import org.iltizam.committee.MeetingEvent.MeetingConvened;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.Meetings;
import org.iltizam.people.People;
import org.iltizam.shared.CardId;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Processes;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The coordination meeting that a card waits for: convened from the register of meetings, or called off there. */
@Component
class AwaitedMeetings {

    private final Meetings meetings;
    private final MeetingsAhead ahead;
    private final WorkItems items;
    private final People people;
    private final Processes processes;

    AwaitedMeetings(Meetings meetings, MeetingsAhead ahead, WorkItems items, People people, Processes processes) {
        this.meetings = meetings;
        this.ahead = ahead;
        this.items = items;
        this.people = people;
        this.processes = processes;
    }

    @EventListener
    void on(MeetingConvened event) {
        if (event.kind() == MeetingKind.COORDINATION) {
            event.subjects().forEach(subject -> convened(subject, event.by()));
        }
    }

    /** Whose task it is has done it by convening, on whatever page that was. */
    private void convened(String subject, PersonId by) {
        for (WorkItem item : items.openFor(subject)) {
            PersonId holder = item.assignee() == null ? by : item.assignee();
            if (item.process().equals(CardDraftingProcess.ID)
                    && item.task().equals(ConveneMeetingTaskHandler.TASK)
                    && items.mayAct(item, people.get(holder))) {
                items.complete(item.id(), holder, item.version(), Map.of("meeting", CardDraftingProcess.CONVENED))
                        .orThrow();
            }
        }
    }

    @EventListener
    void on(MeetingCalledOff event) {
        for (AgendaItem item : meetings.get(event.meeting()).agenda()) {
            String subject = item.subject();
            if (subject != null && CardId.isCard(subject) && !ahead.of(new CardId(subject))) {
                processes.tell(CardDraftingProcess.MEETING_CALLED_OFF, subject, Map.of());
            }
        }
    }
}
