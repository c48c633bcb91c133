package org.iltizam.workflow.committeerenewal;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.SeatingCommittee;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("putSeatsDelegate")
class PutSeatsDelegate implements JavaDelegate {

    private final SeatingCommittee seating;
    private final SeatVotes votes;

    PutSeatsDelegate(SeatingCommittee seating, SeatVotes votes) {
        this.seating = seating;
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        seating.putToVote(new RenewalId(execution.getProcessBusinessKey()));
        execution.setVariable(
                CommitteeRenewalProcess.VOTE_DUE_AT,
                Date.from(votes.closesAt(CommitteeRenewalProcess.ID, CommitteeRenewalProcess.CONFIRM)));
    }
}
