package org.iltizam.dashboard.cycle;

import java.util.List;
import org.iltizam.consultation.Consultations;
import org.iltizam.plan.PhaseCount;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PhaseLedger;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

/** The contributions to the consultation, counted for the cycle: each waits for a published answer. */
@Component
class ContributionLedger implements PhaseLedger {

    private final Consultations consultations;

    ContributionLedger(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public List<PhaseCount> counts(PlanId plan) {
        String address = "/consultation?plan=" + plan;
        return consultations
                .find(plan)
                .map(consultation -> List.of(
                        new PhaseCount(
                                PhaseKind.CONSULTATION,
                                "contributions",
                                consultations.countPublished(consultation.id()),
                                false,
                                address),
                        new PhaseCount(
                                PhaseKind.CONSULTATION,
                                "contributionsUnanswered",
                                consultations.unanswered(plan),
                                true,
                                address)))
                .orElse(List.of());
    }
}
