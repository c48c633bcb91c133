package org.iltizam.workflow.committeerenewal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.commitment.HoldingInstitutions;
import org.iltizam.committee.Renewal;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.Renewals;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("openNextRenewalDelegate")
class OpenNextRenewalDelegate implements JavaDelegate {

    private final Renewals renewals;
    private final HoldingInstitutions institutions;

    OpenNextRenewalDelegate(Renewals renewals, HoldingInstitutions institutions) {
        this.renewals = renewals;
        this.institutions = institutions;
    }

    /** Nothing happens where somebody has opened it already. */
    @Override
    public void execute(DelegateExecution execution) {
        Renewal renewal = renewals.get(new RenewalId(execution.getProcessBusinessKey()));
        renewals.open(renewal.plan(), institutions.of(renewal.plan()), renewal.openedBy());
    }
}
