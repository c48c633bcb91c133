package org.iltizam.workflow.ideadecision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.idea.DecidingIdeas;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("publishAnswersDelegate")
class PublishAnswersDelegate implements JavaDelegate {

    private final DecidingIdeas deciding;

    PublishAnswersDelegate(DecidingIdeas deciding) {
        this.deciding = deciding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deciding.publish(new IdeaBatchId(execution.getProcessBusinessKey()));
    }
}
