package org.iltizam.workflow.ideacollection;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.idea.CollectingIdeas;
import org.iltizam.shared.PlanId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("readIdeaDatesDelegate")
class ReadIdeaDatesDelegate implements JavaDelegate {

    private final CollectingIdeas collecting;

    ReadIdeaDatesDelegate(CollectingIdeas collecting) {
        this.collecting = collecting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanId plan = CollectionKey.plan(execution.getProcessBusinessKey());
        execution.setVariable(IdeaCollectionProcess.IDEAS_OPEN_AT, Date.from(collecting.opensAt(plan)));
        execution.setVariable(IdeaCollectionProcess.IDEAS_CLOSE_AT, Date.from(collecting.closesAt(plan)));
    }
}
