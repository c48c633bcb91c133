package org.iltizam.workflow.planreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.monitoring.WritingReviews;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("countReviewVotesDelegate")
class CountReviewVotesDelegate implements JavaDelegate {

    private final WritingReviews reviews;
    private final SeatVotes votes;

    CountReviewVotesDelegate(WritingReviews reviews, SeatVotes votes) {
        this.reviews = reviews;
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewId review = new ReviewId(execution.getProcessBusinessKey());
        boolean passed = votes.close(votes.open(review.value()));
        if (!passed) {
            reviews.rejected(review);
        }
        execution.setVariable(PlanReviewProcess.REVIEW_VERDICT, passed ? "approved" : "rejected");
    }
}
