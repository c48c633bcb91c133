package org.iltizam.workflow.actionplancycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.plan.PhaseKeeper;
import org.iltizam.shared.PlanId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("archivePlanDelegate")
class ArchivePlanDelegate implements JavaDelegate {

    private final PhaseKeeper keeper;

    ArchivePlanDelegate(PhaseKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void execute(DelegateExecution execution) {
        keeper.archived(new PlanId(execution.getProcessBusinessKey()));
    }
}
