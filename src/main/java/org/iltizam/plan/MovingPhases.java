package org.iltizam.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.iltizam.plan.PlanEvent.PhaseExtended;
import org.iltizam.plan.PlanEvent.PhaseMoved;
import org.iltizam.plan.PlanEvent.PhaseRestarted;
import org.iltizam.plan.PlanEvent.PhaseSettled;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the coordinator does with the phases of a cycle. Later phases move along as far as they have to; a change that
 * breaks a standard which was kept before needs a public reason.
 */
@Service
@Transactional
public class MovingPhases {

    private final PlanEntities plans;
    private final Cycles cycles;
    private final CycleRules rules;
    private final PublishedPlans published;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MovingPhases(
            PlanEntities plans,
            Cycles cycles,
            CycleRules rules,
            PublishedPlans published,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.cycles = cycles;
        this.rules = rules;
        this.published = published;
        this.clock = clock;
        this.events = events;
    }

    /** @param closes the new last day of a phase that is held */
    public Outcome<PhaseKind> extend(
            PlanId plan, PhaseKind kind, LocalDate closes, @Nullable LocalizedText reason, PersonId by) {
        Phase phase = phase(plan, kind);
        if (!phase.isHeld()) {
            return Outcome.refused("phaseNotHeld");
        }
        if (!closes.isAfter(phase.closes()) || closes.isBefore(today(plan))) {
            return refused("closes", "dateNotLater");
        }
        Instant now = clock.instant();
        return change(
                plan,
                phase.between(phase.opens(), closes),
                reason,
                by,
                new PhaseExtended(plan, by, now, kind, phase.closes(), closes, why(reason)));
    }

    /** @param opens the new first day of a phase that has not begun; its length stays */
    public Outcome<PhaseKind> postpone(
            PlanId plan, PhaseKind kind, LocalDate opens, @Nullable LocalizedText reason, PersonId by) {
        Phase phase = phase(plan, kind);
        if (!phase.isAhead()) {
            return Outcome.refused("phaseBegun");
        }
        if (!opens.isAfter(phase.opens())) {
            return refused("opens", "dateNotLater");
        }
        if (why(reason) == null) {
            return refused("reasonAr", "publicReasonNeeded");
        }
        LocalDate closes = phase.closes().plusDays(ChronoUnit.DAYS.between(phase.opens(), opens));
        Instant now = clock.instant();
        return change(
                plan,
                phase.between(opens, closes),
                reason,
                by,
                new PhaseMoved(plan, by, now, kind, phase.opens(), opens, closes, why(reason)));
    }

    /** The phase begins anew today, as long as it was; what was done in it stays, those after it wait again. */
    public Outcome<PhaseKind> restart(PlanId plan, PhaseKind kind, @Nullable LocalizedText reason, PersonId by) {
        Phase phase = phase(plan, kind);
        if (phase.isAhead()) {
            return Outcome.refused("phaseNotBegun");
        }
        if (published.settled(plan, kind)) {
            return Outcome.refused("planPublished");
        }
        if (why(reason) == null) {
            return refused("reasonAr", "publicReasonNeeded");
        }
        LocalDate today = today(plan);
        LocalDate planned = today.plusDays(ChronoUnit.DAYS.between(phase.opens(), phase.closes()));
        LocalDate closes = phase.closes().isAfter(planned) ? phase.closes() : planned;
        PlanEntity entity = get(plan);
        entity.view().phases().stream()
                .filter(later -> later.kind().compareTo(kind) > 0)
                .forEach(later -> entity.schedule(new Phase(later.kind(), later.opens(), later.closes())));
        Instant now = clock.instant();
        return change(
                plan,
                new Phase(kind, today, closes),
                reason,
                by,
                new PhaseRestarted(plan, by, now, kind, closes, why(reason)));
    }

    /** Ends a phase that no process ends; what is left undone needs a public reason. */
    public Outcome<PhaseKind> settle(PlanId plan, PhaseKind kind, @Nullable LocalizedText reason, PersonId by) {
        Phase phase = phase(plan, kind);
        if (!phase.isHeld()) {
            return Outcome.refused("phaseNotHeld");
        }
        if (!kind.isSettledByHand()) {
            return Outcome.refused("phaseEndsByItself");
        }
        int left = (int) cycles.counts(plan).stream()
                .filter(count -> count.phase() == kind)
                .filter(PhaseCount::isInTheWay)
                .mapToLong(PhaseCount::count)
                .sum();
        if (left > 0 && why(reason) == null) {
            return Outcome.refused(List.of(Refusal.at("reasonAr", "phaseHasWorkLeft", left)));
        }
        events.publishEvent(new PhaseSettled(plan, by, clock.instant(), kind, left, why(reason)));
        return Outcome.done(kind);
    }

    private Outcome<PhaseKind> change(
            PlanId plan, Phase changed, @Nullable LocalizedText reason, PersonId by, PlanEvent event) {
        CycleDraft before = cycles.draft(plan);
        List<Phase> after = MovedAlong.by(before.phases(), changed);
        List<Refusal> newlyBroken = new ArrayList<>(rules.broken(before.with(after)));
        newlyBroken.removeAll(rules.broken(before));
        if (!newlyBroken.isEmpty() && why(reason) == null) {
            return Outcome.refused(newlyBroken.stream()
                    .map(refusal -> new Refusal(refusal.code(), refusal.args(), "reasonAr"))
                    .toList());
        }
        PlanEntity entity = get(plan);
        after.forEach(entity::schedule);
        events.publishEvent(event);
        for (Phase phase : after) {
            before.phase(phase.kind())
                    .filter(old ->
                            !phase.kind().equals(changed.kind()) && !old.opens().equals(phase.opens()))
                    .ifPresent(old -> events.publishEvent(new PhaseMoved(
                            plan,
                            by,
                            clock.instant(),
                            phase.kind(),
                            old.opens(),
                            phase.opens(),
                            phase.closes(),
                            why(reason))));
        }
        return Outcome.done(changed.kind());
    }

    private static @Nullable LocalizedText why(@Nullable LocalizedText reason) {
        return reason == null || reason.isEmpty() ? null : reason;
    }

    private static Outcome<PhaseKind> refused(String field, String code) {
        return Outcome.refused(List.of(Refusal.at(field, code)));
    }

    private LocalDate today(PlanId plan) {
        return LocalDate.ofInstant(clock.instant(), get(plan).view().zone());
    }

    private Phase phase(PlanId plan, PhaseKind kind) {
        return get(plan)
                .view()
                .phase(kind)
                .orElseThrow(() -> new NoSuchElementException("No phase " + kind + " in " + plan));
    }

    private PlanEntity get(PlanId plan) {
        return plans.findById(plan.value()).orElseThrow(() -> new NoSuchElementException("No plan " + plan));
    }
}
