package org.iltizam.monitoring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.iltizam.monitoring.ReviewEvent.ReviewAsked;
import org.iltizam.monitoring.ReviewEvent.ReviewBegun;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ReviewId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews to look at, and how one begins. */
@Service
public class PlanReviews {

    private static final int YEARS_OF_A_LONG_PLAN = 3;

    private final PlanReviewRepository reviews;
    private final ReviewTables tables;
    private final Plans plans;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanReviews(
            PlanReviewRepository reviews,
            ReviewTables tables,
            Plans plans,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.tables = tables;
        this.plans = plans;
        this.clock = clock;
        this.events = events;
    }

    /** @return refusals {@code noSuchPlan}, {@code reviewRuns}, {@code refreshForLongPlans} */
    @Transactional
    public Outcome<ReviewId> ask(ReviewId id, PersonId by) {
        Plan plan = plans.find(id.plan()).orElse(null);
        if (plan == null) {
            return Outcome.refused("noSuchPlan");
        }
        if (id.isRefresh() && !isLong(plan)) {
            return Outcome.refused("refreshForLongPlans");
        }
        if (reviews.existsById(id.value())) {
            return Outcome.refused("reviewRuns");
        }
        events.publishEvent(new ReviewAsked(id, by, clock.instant()));
        return Outcome.done(id);
    }

    /** Whether it is long enough to be refreshed and its refresh has not begun. */
    @Transactional(readOnly = true)
    public boolean awaitsRefresh(PlanId plan) {
        return plans.find(plan).filter(PlanReviews::isLong).isPresent()
                && !reviews.existsById(ReviewId.refresh(plan).value());
    }

    private static boolean isLong(Plan plan) {
        return !plan.ends().isBefore(plan.starts().plusYears(YEARS_OF_A_LONG_PLAN));
    }

    /** Its process has begun; with a phase that is begun anew it begins anew too. */
    @Transactional
    public void begin(ReviewId id) {
        PlanReview review = reviews.findById(id.value()).orElse(null);
        if (review == null) {
            reviews.saveAndFlush(new PlanReview(id, clock.instant()));
        } else {
            review.begunAnew();
            reviews.flush();
        }
        events.publishEvent(new ReviewBegun(id, null, clock.instant(), id.kind()));
    }

    @Transactional(readOnly = true)
    public Optional<PlanReview> find(ReviewId id) {
        return reviews.findById(id.value());
    }

    @Transactional(readOnly = true)
    public PlanReview get(ReviewId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No review " + id));
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<PlanReview> of(PlanId plan) {
        return reviews.findByPlanOrderByBegunAt(plan.value());
    }

    @Transactional(readOnly = true)
    public List<Assessment> assessments(ReviewId id) {
        return tables.assessments(id);
    }

    @Transactional(readOnly = true)
    public List<Amendment> amendments(ReviewId id) {
        return tables.amendments(id);
    }

    /** What the independent review found of a commitment the last time. */
    @Transactional(readOnly = true)
    public Optional<IrmResult> irm(CommitmentId commitment) {
        return tables.irm(commitment);
    }

    /** Whether the public can comment at this moment. */
    public boolean open(PlanReview review) {
        return review.openAt(clock.instant());
    }
}
