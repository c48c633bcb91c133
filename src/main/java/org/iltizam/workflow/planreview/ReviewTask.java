package org.iltizam.workflow.planreview;

import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.FormTask;
import org.iltizam.workflow.WorkItem;

/** A task of the process planReview. */
abstract class ReviewTask<F> extends FormTask<F> {

    ReviewTask(String task, Class<F> form) {
        super(PlanReviewProcess.ID, task, form);
    }

    static ReviewId review(WorkItem item) {
        return new ReviewId(item.subject());
    }
}
