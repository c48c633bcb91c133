package org.iltizam.workflow.committeemeeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.MeetingId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("judgeMinutesDelegate")
class JudgeMinutesDelegate implements JavaDelegate {

    private final Meetings meetings;

    JudgeMinutesDelegate(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String verdict = switch (meetings.judge(new MeetingId(execution.getProcessBusinessKey()))) {
            case APPROVED -> "approved";
            case OBJECTED -> "objected";
        };
        execution.setVariable(CommitteeMeetingProcess.MINUTES_VERDICT, verdict);
    }
}
