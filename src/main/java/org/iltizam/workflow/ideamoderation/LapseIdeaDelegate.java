package org.iltizam.workflow.ideamoderation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.idea.ModeratingIdeas;
import org.iltizam.shared.IdeaId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("lapseIdeaDelegate")
class LapseIdeaDelegate implements JavaDelegate {

    private final ModeratingIdeas moderating;

    LapseIdeaDelegate(ModeratingIdeas moderating) {
        this.moderating = moderating;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moderating.lapse(new IdeaId(execution.getProcessBusinessKey()));
    }
}
