package org.iltizam.workflow.committeemeeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.MeetingId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("publishMinutesDelegate")
class PublishMinutesDelegate implements JavaDelegate {

    private final Meetings meetings;

    PublishMinutesDelegate(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MeetingId meeting = new MeetingId(execution.getProcessBusinessKey());
        execution.setVariable(
                CommitteeMeetingProcess.ACTION_ITEMS, !meetings.publish(meeting).isEmpty());
    }
}
