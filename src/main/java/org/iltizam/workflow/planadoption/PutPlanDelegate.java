package org.iltizam.workflow.planadoption;

import static org.iltizam.workflow.planadoption.PlanAdoptionProcess.VOTE;
import static org.iltizam.workflow.planadoption.PlanAdoptionProcess.VOTE_DUE_AT;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.consultation.AdoptingPlan;
import org.iltizam.shared.AdoptionId;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("putPlanDelegate")
class PutPlanDelegate implements JavaDelegate {

    private final AdoptingPlan adopting;
    private final SeatVotes votes;

    PutPlanDelegate(AdoptingPlan adopting, SeatVotes votes) {
        this.adopting = adopting;
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        adopting.putToVote(new AdoptionId(execution.getProcessBusinessKey()));
        execution.setVariable(VOTE_DUE_AT, Date.from(votes.closesAt(PlanAdoptionProcess.ID, VOTE)));
    }
}
