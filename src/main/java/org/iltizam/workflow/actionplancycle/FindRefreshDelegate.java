package org.iltizam.workflow.actionplancycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.shared.PlanId;
import org.iltizam.workflow.engine.VisibleToModels;

/** A short plan is not refreshed, nor one whose refresh the coordinator began before its day. */
@VisibleToModels("findRefreshDelegate")
class FindRefreshDelegate implements JavaDelegate {

    private final PlanReviews reviews;

    FindRefreshDelegate(PlanReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean due = reviews.awaitsRefresh(new PlanId(execution.getProcessBusinessKey()));
        execution.setVariable(
                ActionPlanCycleProcess.REFRESH, due ? ActionPlanCycleProcess.DUE : ActionPlanCycleProcess.NONE);
    }
}
