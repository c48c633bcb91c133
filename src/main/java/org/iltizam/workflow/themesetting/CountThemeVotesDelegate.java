package org.iltizam.workflow.themesetting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("countThemeVotesDelegate")
class CountThemeVotesDelegate implements JavaDelegate {

    private final ThemeVotes votes;

    CountThemeVotesDelegate(ThemeVotes votes) {
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(ThemeSettingProcess.VERDICT, votes.count(execution.getProcessBusinessKey()));
    }
}
