package org.iltizam.workflow.committeemeeting;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.committee.Meetings;
import org.iltizam.deadline.DeadlinePolicy;
import org.iltizam.shared.MeetingId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("shareMinutesDelegate")
class ShareMinutesDelegate implements JavaDelegate {

    private final Meetings meetings;
    private final DeadlinePolicy policy;
    private final Clock clock;

    ShareMinutesDelegate(Meetings meetings, DeadlinePolicy policy, Clock clock) {
        this.meetings = meetings;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meetings.share(new MeetingId(execution.getProcessBusinessKey()));
        execution.setVariable(
                CommitteeMeetingProcess.APPROVAL_DUE_AT,
                Date.from(policy.deadline(
                                CommitteeMeetingProcess.ID, CommitteeMeetingProcess.APPROVE_MINUTES, 1, clock.instant())
                        .hard()));
    }
}
