package org.iltizam.workflow.actionplancycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.iltizam.plan.CycleStandards;
import org.iltizam.plan.Cycles;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

/** The days of a cycle as the moments at which its timers fire. */
@Component
class CycleDates {

    private final Plans plans;
    private final Cycles cycles;
    private final CycleStandards standards;

    CycleDates(Plans plans, Cycles cycles, CycleStandards standards) {
        this.plans = plans;
        this.cycles = cycles;
        this.standards = standards;
    }

    Instant opens(PlanId plan, Phase phase) {
        return phase.opens().atStartOfDay(plans.get(plan).zone()).toInstant();
    }

    /** The end of its last day. */
    Instant closes(PlanId plan, LocalDate lastDay) {
        return lastDay.atTime(LocalTime.of(23, 59, 59))
                .atZone(plans.get(plan).zone())
                .toInstant();
    }

    /** Counted from the day on which the plan begins to be carried out, so that it moves with that day. */
    Instant midTerm(PlanId id) {
        Plan plan = plans.get(id);
        LocalDate begun = plan.phase(PhaseKind.IMPLEMENTATION)
                .map(phase -> day(phase, plan))
                .orElse(plan.starts());
        return begun.plusMonths(standards.length().refreshAtMonth())
                .atStartOfDay(plan.zone())
                .toInstant();
    }

    private static LocalDate day(Phase phase, Plan plan) {
        Instant opened = phase.openedAt();
        return opened == null ? phase.opens() : LocalDate.ofInstant(opened, plan.zone());
    }

    /** Well before the last day on which the plan can be delivered, or before its term where nothing says so. */
    Instant deliveryWarning(PlanId plan) {
        LocalDate latest =
                cycles.latestDelivery(plan).orElseGet(() -> plans.get(plan).starts());
        return latest.minusMonths(standards.length().warningMonths())
                .atStartOfDay(plans.get(plan).zone())
                .toInstant();
    }
}
