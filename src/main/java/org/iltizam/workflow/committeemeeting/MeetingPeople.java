package org.iltizam.workflow.committeemeeting;

import java.util.List;
import org.iltizam.committee.ActionItemId;
import org.iltizam.committee.Meeting;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.MeetingId;
import org.iltizam.workflow.engine.VisibleToModels;

/** Who is asked for what around a meeting. */
@VisibleToModels("meetingPeople")
public class MeetingPeople {

    private final Meetings meetings;

    MeetingPeople(Meetings meetings) {
        this.meetings = meetings;
    }

    public List<String> invitees(String meeting) {
        return get(meeting).invitees().stream()
                .map(invitee -> invitee.person().value())
                .toList();
    }

    /** The seats that the minutes were shared with. */
    public List<String> approvers(String meeting) {
        return get(meeting).approvals().stream()
                .map(approval -> approval.seat().value())
                .toList();
    }

    public List<String> actionItems(String meeting) {
        return get(meeting).actionItems().stream()
                .map(item -> item.id().value())
                .toList();
    }

    public String actionItemHolder(String actionItem) {
        ActionItemId id = new ActionItemId(actionItem);
        return meetings.get(id.meeting()).actionItems().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow()
                .holder()
                .value();
    }

    private Meeting get(String meeting) {
        return meetings.get(new MeetingId(meeting));
    }
}
