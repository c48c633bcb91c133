package org.iltizam.workflow.committeemeeting;

import java.util.Map;
import java.util.Objects;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.committeemeeting.ApproveMinutesTaskHandler.ApproveMinutesForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ApproveMinutesTaskHandler extends MeetingTask<ApproveMinutesForm> {

    private final Meetings meetings;

    ApproveMinutesTaskHandler(Meetings meetings) {
        super(CommitteeMeetingProcess.APPROVE_MINUTES, ApproveMinutesForm.class);
        this.meetings = meetings;
    }

    record ApproveMinutesForm(String approval, @Nullable String objection) {}

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ApproveMinutesForm form) {
        SeatId seat = Objects.requireNonNull(item.seat());
        Outcome<MeetingId> given = form.approval().equals("approve")
                ? meetings.approve(meeting(item), seat, by)
                : meetings.object(meeting(item), seat, Objects.requireNonNullElse(form.objection(), ""), by);
        return given.map(done -> Map.of());
    }
}
