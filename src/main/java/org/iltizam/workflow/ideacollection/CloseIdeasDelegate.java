package org.iltizam.workflow.ideacollection;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.idea.CollectingIdeas;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("closeIdeasDelegate")
class CloseIdeasDelegate implements JavaDelegate {

    private final CollectingIdeas collecting;

    CloseIdeasDelegate(CollectingIdeas collecting) {
        this.collecting = collecting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collecting.close(CollectionKey.plan(execution.getProcessBusinessKey()));
    }
}
