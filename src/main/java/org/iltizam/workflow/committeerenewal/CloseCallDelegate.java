package org.iltizam.workflow.committeerenewal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.Renewals;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("closeCallDelegate")
class CloseCallDelegate implements JavaDelegate {

    private final Renewals renewals;

    CloseCallDelegate(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean some = renewals.close(new RenewalId(execution.getProcessBusinessKey()));
        execution.setVariable(CommitteeRenewalProcess.APPLICATIONS, some ? "some" : "none");
    }
}
