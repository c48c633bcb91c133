package org.iltizam.idea.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plan that a page about ideas is about, and whether its collection is open today. */
@Component
class IdeaPlans {

    private final Plans plans;
    private final Clock clock;

    IdeaPlans(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** The plan that was named, or the one that collects ideas now, or the current one. */
    Optional<Plan> plan(@Nullable String named) {
        if (named != null && !named.isBlank()) {
            return plans.find(new PlanId(named));
        }
        return plans.all().stream().filter(this::isOpen).findFirst().or(plans::current);
    }

    boolean isOpen(Plan plan) {
        return phase(plan).filter(phase -> phase.isOpenOn(today(plan))).isPresent();
    }

    Collection collection(Plan plan) {
        Phase phase = phase(plan).orElse(null);
        LocalDate today = today(plan);
        if (phase == null) {
            return new Collection(plan.phases().isEmpty() ? Time.UNKNOWN : Time.NONE, null, null);
        }
        Time time = phase.isOpenOn(today) ? Time.OPEN : today.isBefore(phase.opens()) ? Time.AHEAD : Time.OVER;
        return new Collection(time, phase.opens(), phase.closes());
    }

    LocalDate today(Plan plan) {
        return LocalDate.ofInstant(clock.instant(), plan.zone());
    }

    private static Optional<Phase> phase(Plan plan) {
        return plan.phase(PhaseKind.IDEAS);
    }

    enum Time {
        UNKNOWN,
        NONE,
        AHEAD,
        OPEN,
        OVER
    }

    /** When ideas are collected. */
    record Collection(
            Time time, @Nullable LocalDate opens, @Nullable LocalDate closes) {

        boolean open() {
            return time == Time.OPEN;
        }

        /** Ideas may still come. */
        boolean coming() {
            return time != Time.NONE && time != Time.OVER;
        }

        /** What came on paper in time may be entered afterwards too. */
        boolean begun() {
            return time == Time.OPEN || time == Time.OVER;
        }
    }
}
