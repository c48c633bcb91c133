package org.iltizam.monitoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ReportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Progress reports to look at. */
@Service
@Transactional(readOnly = true)
public class Reports {

    private final ReportRepository reports;
    private final EvidenceRepository evidence;

    Reports(ReportRepository reports, EvidenceRepository evidence) {
        this.reports = reports;
        this.evidence = evidence;
    }

    public Optional<ProgressReport> find(ReportId id) {
        return reports.findById(id.value());
    }

    public ProgressReport get(ReportId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No report " + id));
    }

    /** Those of a commitment, the oldest first, expected ones too. */
    public List<ProgressReport> of(CommitmentId commitment) {
        return reports.ofCommitment(commitment.value());
    }

    /** Those of a plan by commitment, the oldest first, read at once. */
    public Map<CommitmentId, List<ProgressReport>> of(PlanId plan) {
        return reports.ofPlan(plan.value()).stream().collect(Collectors.groupingBy(ProgressReport::commitment));
    }

    /** How many reports of the plan are in each state; none where the state is missing. */
    public Map<ReportState, Long> byState(PlanId plan) {
        return reports.byState(plan.value()).stream()
                .collect(Collectors.toMap(row -> (ReportState) row[0], row -> (Long) row[1]));
    }

    public Optional<ProgressReport> lastPublished(CommitmentId commitment) {
        return reports.lastPublished(commitment.value());
    }

    /** Everything that was handed in for a commitment, published or not. */
    public List<Evidence> evidence(CommitmentId commitment) {
        return evidence.findByCommitmentOrderById(commitment.value());
    }
}
