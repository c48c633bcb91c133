package org.iltizam.workflow.ideacollection;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.idea.CollectingIdeas;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("publishCountsDelegate")
class PublishCountsDelegate implements JavaDelegate {

    private final CollectingIdeas collecting;

    PublishCountsDelegate(CollectingIdeas collecting) {
        this.collecting = collecting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collecting.count(CollectionKey.plan(execution.getProcessBusinessKey()));
    }
}
