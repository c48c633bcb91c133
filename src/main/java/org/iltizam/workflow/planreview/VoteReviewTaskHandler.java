package org.iltizam.workflow.planreview;

import java.util.List;
import org.iltizam.shared.Language;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.SeatVoteTask;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.WorkItem;
import org.springframework.stereotype.Component;

@Component
class VoteReviewTaskHandler extends SeatVoteTask {

    private final ReviewFacts facts;

    VoteReviewTaskHandler(SeatVotes votes, ReviewFacts facts) {
        super(PlanReviewProcess.ID, PlanReviewProcess.VOTE_REVIEW, votes);
        this.facts = facts;
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return facts.of(new ReviewId(item.subject()), language);
    }
}
