package org.iltizam.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.iltizam.plan.PlanEvent.CycleOpened;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A cycle is opened with its dates; those that break a standard need a public reason. */
@Service
@Transactional
public class OpeningCycles {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]{1,19}");

    private final PlanRegister plans;
    private final Plans known;
    private final CycleEntities cycles;
    private final Cycles reading;
    private final CycleRules rules;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpeningCycles(
            PlanRegister plans,
            Plans known,
            CycleEntities cycles,
            Cycles reading,
            CycleRules rules,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.known = known;
        this.cycles = cycles;
        this.reading = reading;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    /** What is wrong with the draft and no reason can mend. */
    public List<Refusal> wrong(CycleDraft cycle) {
        List<Refusal> found = new ArrayList<>();
        if (!CODE.matcher(cycle.id().value()).matches() || cycle.id().value().equals("new")) {
            found.add(Refusal.at("code", "planCodeUnreadable"));
        }
        if (cycle.title().isEmpty()) {
            found.add(Refusal.at("titleAr", "required"));
        }
        if (cycle.phases().isEmpty()) {
            found.add(Refusal.of("cycleNeedsPhases"));
        }
        found.addAll(rules.impossible(cycle));
        return found;
    }

    /** @param reason public; needed where the dates break a standard */
    public Outcome<PlanId> open(CycleDraft cycle, @Nullable LocalizedText reason, PersonId by) {
        List<Refusal> wrong = wrong(cycle);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        List<Refusal> broken = rules.broken(cycle);
        boolean explained = reason != null && !reason.isEmpty();
        if (!broken.isEmpty() && !explained) {
            return Outcome.refused(broken);
        }
        Outcome<PlanId> opened = plans.open(cycle.id(), cycle.title(), cycle.starts(), cycle.ends(), cycle.zone());
        if (!opened.isDone()) {
            return Outcome.refused(
                    List.of(Refusal.at("code", "planExists", cycle.id().value())));
        }
        cycle.phases().forEach(phase -> plans.schedule(cycle.id(), phase).orThrow());
        LocalizedText why = broken.isEmpty() ? null : reason;
        cycles.save(new CycleEntity(cycle, why, by, clock.instant()));
        events.publishEvent(
                new CycleOpened(cycle.id(), by, clock.instant(), cycle.years(), cycle.starts(), cycle.ends(), why));
        return opened;
    }

    /** Lets the phases run of a plan that has been there before; a phase without dates is left out. */
    public void takeUp(PlanId plan, PersonId by) {
        CycleDraft cycle = reading.draft(plan);
        // such a plan need not end with a year of its term
        LocalDate ends = known.get(plan).ends();
        cycles.save(new CycleEntity(cycle, null, by, clock.instant()));
        events.publishEvent(new CycleOpened(plan, by, clock.instant(), cycle.years(), cycle.starts(), ends, null));
    }
}
