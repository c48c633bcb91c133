package org.iltizam.workflow.carddrafting;

import static org.iltizam.workflow.carddrafting.CardDraftingProcess.VERDICT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.shared.CardId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("countVotesDelegate")
class CountVotesDelegate implements JavaDelegate {

    private final CardVotes votes;

    CountVotesDelegate(CardVotes votes) {
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(VERDICT, votes.count(new CardId(execution.getProcessBusinessKey())));
    }
}
