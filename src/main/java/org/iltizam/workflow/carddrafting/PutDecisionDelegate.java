package org.iltizam.workflow.carddrafting;

import static org.iltizam.workflow.carddrafting.CardDraftingProcess.VOTE_DUE_AT;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.shared.CardId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("putDecisionDelegate")
class PutDecisionDelegate implements JavaDelegate {

    private final CardVotes votes;

    PutDecisionDelegate(CardVotes votes) {
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(VOTE_DUE_AT, Date.from(votes.put(new CardId(execution.getProcessBusinessKey()))));
    }
}
