package org.iltizam.workflow.actionplancycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.plan.PhaseKeeper;
import org.iltizam.plan.PhaseKind;
import org.iltizam.shared.PlanId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("noteOverrunDelegate")
class NoteOverrunDelegate implements JavaDelegate {

    private final PhaseKeeper keeper;

    NoteOverrunDelegate(PhaseKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void execute(DelegateExecution execution) {
        keeper.overran(new PlanId(execution.getProcessBusinessKey()), PhaseKind.valueOf((String)
                execution.getVariable(ActionPlanCycleProcess.PHASE)));
    }
}
