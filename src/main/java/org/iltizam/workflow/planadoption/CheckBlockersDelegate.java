package org.iltizam.workflow.planadoption;

import static org.iltizam.workflow.planadoption.PlanAdoptionProcess.BLOCKERS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.consultation.AdoptingPlan;
import org.iltizam.shared.AdoptionId;
import org.iltizam.workflow.engine.VisibleToModels;

/** Between the vote and the publication weeks may pass: nothing that came up in them is let through. */
@VisibleToModels("checkBlockersDelegate")
class CheckBlockersDelegate implements JavaDelegate {

    private final AdoptingPlan adopting;

    CheckBlockersDelegate(AdoptingPlan adopting) {
        this.adopting = adopting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AdoptionId id = new AdoptionId(execution.getProcessBusinessKey());
        execution.setVariable(BLOCKERS, adopting.checkAgain(id).isEmpty() ? "none" : "some");
    }
}
