package org.iltizam.workflow.planadoption;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.consultation.AdoptingPlan;
import org.iltizam.shared.AdoptionId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("publishPlanDelegate")
class PublishPlanDelegate implements JavaDelegate {

    private final AdoptingPlan adopting;

    PublishPlanDelegate(AdoptingPlan adopting) {
        this.adopting = adopting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        adopting.publish(new AdoptionId(execution.getProcessBusinessKey()));
    }
}
