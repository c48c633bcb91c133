package org.iltizam.workflow.planreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("beginReviewDelegate")
class BeginReviewDelegate implements JavaDelegate {

    private final PlanReviews reviews;

    BeginReviewDelegate(PlanReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.begin(new ReviewId(execution.getProcessBusinessKey()));
    }
}
