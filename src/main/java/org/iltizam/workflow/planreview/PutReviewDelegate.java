package org.iltizam.workflow.planreview;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.monitoring.WritingReviews;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("putReviewDelegate")
class PutReviewDelegate implements JavaDelegate {

    private final WritingReviews reviews;
    private final SeatVotes votes;

    PutReviewDelegate(WritingReviews reviews, SeatVotes votes) {
        this.reviews = reviews;
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.put(new ReviewId(execution.getProcessBusinessKey()));
        execution.setVariable(
                PlanReviewProcess.VOTE_DUE_AT,
                Date.from(votes.closesAt(PlanReviewProcess.ID, PlanReviewProcess.VOTE_REVIEW)));
    }
}
