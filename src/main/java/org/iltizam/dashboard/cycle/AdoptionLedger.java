package org.iltizam.dashboard.cycle;

import java.util.ArrayList;
import java.util.List;
import org.iltizam.consultation.AdoptingPlan;
import org.iltizam.consultation.Block;
import org.iltizam.consultation.Blocker;
import org.iltizam.consultation.PlanAdoption;
import org.iltizam.consultation.StandingBlocks;
import org.iltizam.plan.PhaseCount;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PhaseLedger;
import org.iltizam.plan.Plans;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

/** The adoption, counted for the cycle: what is not waived keeps the plan from being published, and with it the implementation. */
@Component
class AdoptionLedger implements PhaseLedger {

    private final Plans plans;
    private final AdoptingPlan adopting;
    private final StandingBlocks standing;

    AdoptionLedger(Plans plans, AdoptingPlan adopting, StandingBlocks standing) {
        this.plans = plans;
        this.adopting = adopting;
        this.standing = standing;
    }

    @Override
    public List<PhaseCount> counts(PlanId plan) {
        boolean begun = plans.get(plan)
                .phase(PhaseKind.ADOPTION)
                .filter(phase -> !phase.isAhead())
                .isPresent();
        PlanAdoption adoption = adopting.find(plan).orElse(null);
        if (!begun && adoption == null) {
            return List.of();
        }
        String address = "/adoption?plan=" + plan;
        List<PhaseCount> counts = new ArrayList<>();
        if (adoption != null) {
            counts.add(count("cardsTaken", adoption.taken().size(), false, address));
            counts.add(count("cardsLeft", adoption.notTaken().size(), false, address));
        }
        if (adoption != null && adoption.publishedAt() != null) {
            counts.add(count("planNotSubmitted", adoption.submission() == null ? 1 : 0, true, address));
            return counts;
        }
        counts.add(count("planNotPublished", 1, true, address));
        for (Block block : standing.of(plan)) {
            counts.add(count("blocked." + block.blocker(), block.count(), true, where(block.blocker(), plan)));
        }
        return counts;
    }

    private static String where(Blocker blocker, PlanId plan) {
        return switch (blocker) {
            case MISSING_TRANSLATION, EMPTY_FIELDS, CARDS_WITHOUT_REASON -> "/cards?plan=" + plan;
            case UNANSWERED_IDEAS -> "/ideas?plan=" + plan;
            case UNANSWERED_CONTRIBUTIONS -> "/consultation?plan=" + plan;
        };
    }

    private static PhaseCount count(String key, long count, boolean blocks, String address) {
        return new PhaseCount(PhaseKind.ADOPTION, key, count, blocks, address);
    }
}
