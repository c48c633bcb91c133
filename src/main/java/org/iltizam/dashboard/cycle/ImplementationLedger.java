package org.iltizam.dashboard.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iltizam.commitment.CommitmentState;
import org.iltizam.commitment.Commitments;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.monitoring.ReportState;
import org.iltizam.monitoring.Reports;
import org.iltizam.monitoring.ReviewState;
import org.iltizam.plan.PhaseCount;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PhaseLedger;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ReviewId;
import org.springframework.stereotype.Component;

/** The commitments and their reports, counted for the cycle: a report that is due and not published is in the way. */
@Component
class ImplementationLedger implements PhaseLedger {

    private final Commitments commitments;
    private final Reports reports;
    private final PlanReviews reviews;

    ImplementationLedger(Commitments commitments, Reports reports, PlanReviews reviews) {
        this.commitments = commitments;
        this.reports = reports;
        this.reviews = reviews;
    }

    @Override
    public List<PhaseCount> counts(PlanId plan) {
        long inForce = commitments.of(plan).stream()
                .filter(commitment -> commitment.state() == CommitmentState.IN_FORCE)
                .count();
        if (inForce == 0) {
            return List.of();
        }
        Map<ReportState, Long> states = reports.byState(plan);
        long due = states.getOrDefault(ReportState.OPEN, 0L) + states.getOrDefault(ReportState.REPORTED, 0L);
        String address = "/commitments?plan=" + plan;
        List<PhaseCount> counts = new ArrayList<>(List.of(
                count("commitments", inForce, false, address),
                count("reportsPublished", states.getOrDefault(ReportState.PUBLISHED, 0L), false, address),
                count("reportsDue", due, true, address)));
        ReviewId refresh = ReviewId.refresh(plan);
        reviews.find(refresh)
                .filter(review -> review.state() != ReviewState.PUBLISHED)
                .ifPresent(review -> counts.add(count("refreshNotPublished", 1, true, "/reviews/" + refresh)));
        return counts;
    }

    private static PhaseCount count(String key, long count, boolean blocks, String address) {
        return new PhaseCount(PhaseKind.IMPLEMENTATION, key, count, blocks, address);
    }
}
