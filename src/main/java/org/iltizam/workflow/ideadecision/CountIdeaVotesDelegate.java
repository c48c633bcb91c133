package org.iltizam.workflow.ideadecision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.idea.DecidingIdeas;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("countIdeaVotesDelegate")
class CountIdeaVotesDelegate implements JavaDelegate {

    private final DecidingIdeas deciding;
    private final SeatVotes votes;

    CountIdeaVotesDelegate(DecidingIdeas deciding, SeatVotes votes) {
        this.deciding = deciding;
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        IdeaBatchId batch = new IdeaBatchId(execution.getProcessBusinessKey());
        DecisionId decision = votes.open(batch.value());
        boolean agreed = votes.close(decision);
        deciding.decided(batch, agreed, decision);
        execution.setVariable(IdeaDecisionProcess.IDEAS_VERDICT, agreed ? "agreed" : "declined");
    }
}
