package org.iltizam.workflow.planadoption;

import static org.iltizam.workflow.planadoption.PlanAdoptionProcess.VERDICT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("countAdoptionVotesDelegate")
class CountAdoptionVotesDelegate implements JavaDelegate {

    private final SeatVotes votes;

    CountAdoptionVotesDelegate(SeatVotes votes) {
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean adopted = votes.close(votes.open(execution.getProcessBusinessKey()));
        execution.setVariable(VERDICT, adopted ? "adopted" : "notAdopted");
    }
}
