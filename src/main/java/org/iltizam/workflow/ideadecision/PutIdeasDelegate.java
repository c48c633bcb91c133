package org.iltizam.workflow.ideadecision;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.idea.DecidingIdeas;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("putIdeasDelegate")
class PutIdeasDelegate implements JavaDelegate {

    private final DecidingIdeas deciding;
    private final SeatVotes votes;

    PutIdeasDelegate(DecidingIdeas deciding, SeatVotes votes) {
        this.deciding = deciding;
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deciding.putToVote(new IdeaBatchId(execution.getProcessBusinessKey()));
        execution.setVariable(
                IdeaDecisionProcess.VOTE_DUE_AT,
                Date.from(votes.closesAt(IdeaDecisionProcess.ID, IdeaDecisionProcess.VOTE_IDEAS)));
    }
}
