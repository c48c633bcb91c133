package org.iltizam.workflow.actionplancycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.plan.PhaseKeeper;
import org.iltizam.shared.PlanId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("warnOfDeliveryDelegate")
class WarnOfDeliveryDelegate implements JavaDelegate {

    private final PhaseKeeper keeper;

    WarnOfDeliveryDelegate(PhaseKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void execute(DelegateExecution execution) {
        keeper.deliveryNear(new PlanId(execution.getProcessBusinessKey()));
    }
}
