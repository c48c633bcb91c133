package org.iltizam.workflow.planreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.monitoring.WritingReviews;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("publishReviewDelegate")
class PublishReviewDelegate implements JavaDelegate {

    private final WritingReviews reviews;

    PublishReviewDelegate(WritingReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.publish(new ReviewId(execution.getProcessBusinessKey()));
    }
}
