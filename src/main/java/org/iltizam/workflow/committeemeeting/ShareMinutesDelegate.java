package org.iltizam.workflow.committeemeeting;

import static org.iltizam.workflow.committeemeeting.CommitteeMeetingProcess.APPROVAL_DUE_AT;
import static org.iltizam.workflow.committeemeeting.CommitteeMeetingProcess.APPROVE_MINUTES;
import static org.iltizam.workflow.committeemeeting.CommitteeMeetingProcess.ID;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.committee.Meetings;
import org.iltizam.deadline.DeadlinePolicy;
import org.iltizam.shared.MeetingId;
import org.iltizam.workflow.WorkItemStore;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("shareMinutesDelegate")
class ShareMinutesDelegate implements JavaDelegate {

    private final Meetings meetings;
    private final DeadlinePolicy policy;
    private final WorkItemStore store;
    private final Clock clock;

    ShareMinutesDelegate(Meetings meetings, DeadlinePolicy policy, WorkItemStore store, Clock clock) {
        this.meetings = meetings;
        this.policy = policy;
        this.store = store;
        this.clock = clock;
    }

    /** Silence is consent when the time of the seats' own tasks is over, in this round. */
    @Override
    public void execute(DelegateExecution execution) {
        String meeting = execution.getProcessBusinessKey();
        meetings.share(new MeetingId(meeting));
        int round = 1 + store.roundsBefore(meeting, APPROVE_MINUTES);
        execution.setVariable(
                APPROVAL_DUE_AT,
                Date.from(policy.deadline(ID, APPROVE_MINUTES, round, clock.instant())
                        .hard()));
    }
}
