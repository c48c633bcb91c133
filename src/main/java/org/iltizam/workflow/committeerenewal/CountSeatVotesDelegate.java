package org.iltizam.workflow.committeerenewal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.Decision;
import org.iltizam.shared.DecisionId;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("countSeatVotesDelegate")
class CountSeatVotesDelegate implements JavaDelegate {

    private final SeatVotes votes;
    private final CommitteeDecisions decisions;

    CountSeatVotesDelegate(SeatVotes votes, CommitteeDecisions decisions) {
        this.votes = votes;
        this.decisions = decisions;
    }

    /** The first committee of a plan has nobody before it who could vote. */
    @Override
    public void execute(DelegateExecution execution) {
        DecisionId open = votes.open(execution.getProcessBusinessKey());
        boolean first =
                decisions.find(open).map(Decision::ballots).orElseThrow().isEmpty();
        boolean passed = votes.close(open) || first;
        execution.setVariable(CommitteeRenewalProcess.VERDICT, passed ? "confirmed" : "rejected");
    }
}
