package org.iltizam.workflow.themesetting;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("putThemesDelegate")
class PutThemesDelegate implements JavaDelegate {

    private final ThemeVotes votes;

    PutThemesDelegate(ThemeVotes votes) {
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(ThemeSettingProcess.VOTE_DUE_AT, Date.from(votes.put(execution.getProcessBusinessKey())));
    }
}
