package org.iltizam.plan;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.iltizam.plan.PlanEvent.CycleArchived;
import org.iltizam.plan.PlanEvent.DeliveryNear;
import org.iltizam.plan.PlanEvent.PhaseClosed;
import org.iltizam.plan.PlanEvent.PhaseOpened;
import org.iltizam.plan.PlanEvent.PhaseOverran;
import org.iltizam.shared.PlanId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the clock does with the phases of a cycle: begins them, ends them, notes that they overran. */
@Service
@Transactional
public class PhaseKeeper {

    private final PlanEntities plans;
    private final CycleEntities cycles;
    private final Cycles reading;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PhaseKeeper(
            PlanEntities plans, CycleEntities cycles, Cycles reading, Clock clock, ApplicationEventPublisher events) {
        this.plans = plans;
        this.cycles = cycles;
        this.reading = reading;
        this.clock = clock;
        this.events = events;
    }

    /** The first phase that is not over; empty when all are. */
    @Transactional(readOnly = true)
    public Optional<Phase> next(PlanId plan) {
        return get(plan).view().phases().stream()
                .filter(phase -> !phase.isOver())
                .findFirst();
    }

    public void opened(PlanId plan, PhaseKind kind) {
        Phase phase = phase(plan, kind);
        if (phase.isHeld()) {
            return;
        }
        get(plan).schedule(new Phase(kind, phase.opens(), phase.closes(), clock.instant(), null, false));
        events.publishEvent(new PhaseOpened(plan, null, clock.instant(), kind, phase.closes()));
    }

    public void closed(PlanId plan, PhaseKind kind) {
        Phase phase = phase(plan, kind);
        get(plan)
                .schedule(new Phase(
                        kind, phase.opens(), phase.closes(), phase.openedAt(), clock.instant(), phase.overran()));
        events.publishEvent(new PhaseClosed(plan, null, clock.instant(), kind));
    }

    public void overran(PlanId plan, PhaseKind kind) {
        Phase phase = phase(plan, kind);
        get(plan).schedule(new Phase(kind, phase.opens(), phase.closes(), phase.openedAt(), null, true));
        events.publishEvent(new PhaseOverran(plan, null, clock.instant(), kind, phase.closes()));
    }

    /** Warns only while the plan is not adopted. */
    public void deliveryNear(PlanId plan) {
        boolean adopted =
                get(plan).view().phase(PhaseKind.ADOPTION).filter(Phase::isOver).isPresent();
        if (!adopted) {
            reading.latestDelivery(plan)
                    .ifPresent(latest -> events.publishEvent(new DeliveryNear(plan, null, clock.instant(), latest)));
        }
    }

    public void archived(PlanId plan) {
        cycles.findById(plan.value()).orElseThrow().archived(clock.instant());
        events.publishEvent(new CycleArchived(plan, null, clock.instant()));
    }

    private Phase phase(PlanId plan, PhaseKind kind) {
        return get(plan).view().phase(kind).orElseThrow();
    }

    private PlanEntity get(PlanId plan) {
        return plans.findById(plan.value()).orElseThrow(() -> new NoSuchElementException("No plan " + plan));
    }
}
