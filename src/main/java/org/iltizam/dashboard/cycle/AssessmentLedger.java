package org.iltizam.dashboard.cycle;

import java.util.List;
import org.iltizam.monitoring.PlanReview;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.monitoring.ReviewState;
import org.iltizam.monitoring.ReviewVoices;
import org.iltizam.plan.PhaseCount;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PhaseLedger;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ReviewId;
import org.springframework.stereotype.Component;

/** The self-assessment, counted for the cycle: the plan is not archived before it is published. */
@Component
class AssessmentLedger implements PhaseLedger {

    private final PlanReviews reviews;
    private final ReviewVoices voices;

    AssessmentLedger(PlanReviews reviews, ReviewVoices voices) {
        this.reviews = reviews;
        this.voices = voices;
    }

    @Override
    public List<PhaseCount> counts(PlanId plan) {
        ReviewId id = ReviewId.assessment(plan);
        PlanReview review = reviews.find(id).orElse(null);
        if (review == null) {
            return List.of();
        }
        String address = "/reviews/" + id;
        return List.of(
                count("commitmentsAssessed", reviews.assessments(id).size(), false, address),
                count("assessmentComments", voices.count(id), false, address),
                count("assessmentNotPublished", review.state() == ReviewState.PUBLISHED ? 0 : 1, true, address));
    }

    private static PhaseCount count(String key, long count, boolean blocks, String address) {
        return new PhaseCount(PhaseKind.ASSESSMENT, key, count, blocks, address);
    }
}
