package org.iltizam.workflow.committeemeeting;

import java.util.Map;
import org.iltizam.committee.MeetingEvent.MeetingConvened;
import org.iltizam.committee.MeetingEvent.NoMeeting;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.MeetingId;
import org.iltizam.workflow.Processes;
import org.iltizam.workflow.WorkItemEvent.WorkItemOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a meeting moves its process, and what the process does is told to the meeting. */
@Component
class CommitteeMeetingTriggers {

    private final Processes processes;
    private final Meetings meetings;

    CommitteeMeetingTriggers(Processes processes, Meetings meetings) {
        this.processes = processes;
        this.meetings = meetings;
    }

    @EventListener
    void on(MeetingConvened event) {
        processes.start(
                CommitteeMeetingProcess.ID,
                event.meeting().value(),
                Map.of(CommitteeMeetingProcess.MEETING_AT, event.startsAt()));
    }

    /** Before its hour the invitations hear of it; after it the minutes that were asked for are not. */
    @EventListener
    void on(NoMeeting event) {
        String meeting = event.meeting().value();
        if (!processes.tell(CommitteeMeetingProcess.CALLED_OFF, meeting, Map.of())) {
            processes.leave(
                    CommitteeMeetingProcess.ID,
                    meeting,
                    CommitteeMeetingProcess.MINUTES,
                    CommitteeMeetingProcess.NO_MEETING);
        }
    }

    /** The minutes become somebody's work at the hour of the meeting, so that is when it has begun. */
    @EventListener
    void on(WorkItemOpened event) {
        if (event.item().process().equals(CommitteeMeetingProcess.ID)
                && event.item().task().equals(CommitteeMeetingProcess.RECORD_MINUTES)) {
            meetings.begin(new MeetingId(event.item().subject()));
        }
    }
}
