package org.iltizam.workflow.committeerenewal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.committee.RenewalId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("handOverTasksDelegate")
class HandOverTasksDelegate implements JavaDelegate {

    private final LeavingSeats leaving;

    HandOverTasksDelegate(LeavingSeats leaving) {
        this.leaving = leaving;
    }

    @Override
    public void execute(DelegateExecution execution) {
        leaving.mandatesEnded(new RenewalId(execution.getProcessBusinessKey()));
    }
}
