package org.iltizam.workflow.carddrafting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iltizam.commitment.CoordinationMeetings;
import org.iltizam.committee.MeetingEvent.Held;
import org.iltizam.committee.MeetingEvent.MeetingConvened;
import org.iltizam.committee.MeetingEvent.MinutesRecorded;
import org.iltizam.committee.MeetingEvent.NoMeeting;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.Meetings;
import org.iltizam.people.People;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Processes;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The coordination meeting that a card waits for: convened from the register of meetings, called off there, minuted. */
@Component
class AwaitedMeetings {

    private final Meetings meetings;
    private final CoordinationMeetings coordination;
    private final MeetingsAhead ahead;
    private final WorkItems items;
    private final People people;
    private final Processes processes;

    AwaitedMeetings(
            Meetings meetings,
            CoordinationMeetings coordination,
            MeetingsAhead ahead,
            WorkItems items,
            People people,
            Processes processes) {
        this.meetings = meetings;
        this.coordination = coordination;
        this.ahead = ahead;
        this.items = items;
        this.people = people;
        this.processes = processes;
    }

    @EventListener
    void on(MeetingConvened event) {
        if (event.kind() == MeetingKind.COORDINATION) {
            cards(event.meeting()).forEach(card -> convened(card, event.by()));
        }
    }

    /** Whose task it is has done it by convening, on whatever page that was. */
    private void convened(CardId card, PersonId by) {
        for (WorkItem item : items.openFor(card.value())) {
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
    void on(NoMeeting event) {
        cards(event.meeting()).forEach(this::waitNoLonger);
    }

    /** A card on the agenda that nobody came to is not discussed yet: it needs another meeting, or none any more. */
    @EventListener
    void on(MinutesRecorded event) {
        if (event.kind() == MeetingKind.COORDINATION) {
            List<CardId> cards = cards(event.meeting());
            for (Held held : event.held()) {
                coordination.held(new CardId(held.subject()), event.meeting(), held.outcome(), event.by());
            }
            cards.forEach(this::waitNoLonger);
        }
    }

    /** Those on the agenda; whoever sends one of them to a meeting at this moment waits, or is waited for. */
    private List<CardId> cards(MeetingId meeting) {
        List<CardId> cards = meetings.get(meeting).agenda().stream()
                .flatMap(item -> Stream.ofNullable(item.subject()))
                .filter(CardId::isCard)
                .map(CardId::new)
                .toList();
        ahead.settle(cards);
        return cards;
    }

    private void waitNoLonger(CardId card) {
        if (!ahead.of(card)) {
            processes.tell(CardDraftingProcess.MEETING_CALLED_OFF, card.value(), Map.of());
        }
    }
}
