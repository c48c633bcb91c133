package org.iltizam.workflow.planreview;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.monitoring.WritingReviews;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("openReviewCommentsDelegate")
class OpenReviewCommentsDelegate implements JavaDelegate {

    private final WritingReviews reviews;

    OpenReviewCommentsDelegate(WritingReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                PlanReviewProcess.COMMENTS_CLOSE_AT,
                Date.from(reviews.open(new ReviewId(execution.getProcessBusinessKey()))));
    }
}
