package org.iltizam.workflow.carddrafting;

import org.iltizam.workflow.SeatVoteTask;
import org.iltizam.workflow.SeatVotes;
import org.springframework.stereotype.Component;

@Component
class VoteDecisionTaskHandler extends SeatVoteTask {

    VoteDecisionTaskHandler(SeatVotes votes) {
        super(CardDraftingProcess.ID, CardVotes.TASK, votes);
    }
}
