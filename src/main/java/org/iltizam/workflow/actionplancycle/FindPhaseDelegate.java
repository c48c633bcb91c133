package org.iltizam.workflow.actionplancycle;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKeeper;
import org.iltizam.shared.PlanId;
import org.iltizam.workflow.engine.VisibleToModels;

/** Reads from the plan which phase is next; one that was begun and not ended is taken up again. */
@VisibleToModels("findPhaseDelegate")
class FindPhaseDelegate implements JavaDelegate {

    private final PhaseKeeper keeper;
    private final CycleDates dates;

    FindPhaseDelegate(PhaseKeeper keeper, CycleDates dates) {
        this.keeper = keeper;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanId plan = new PlanId(execution.getProcessBusinessKey());
        Phase next = keeper.next(plan).orElse(null);
        execution.setVariable(
                ActionPlanCycleProcess.PHASE,
                next == null ? ActionPlanCycleProcess.NONE : next.kind().name());
        if (next != null) {
            execution.setVariable(ActionPlanCycleProcess.PHASE_OPENS_AT, Date.from(dates.opens(plan, next)));
            execution.setVariable(ActionPlanCycleProcess.PHASE_CLOSES_AT, Date.from(dates.closes(plan, next.closes())));
        }
    }
}
