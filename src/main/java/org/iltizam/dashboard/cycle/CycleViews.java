package org.iltizam.dashboard.cycle;

import java.util.ArrayList;
import java.util.List;
import org.iltizam.dashboard.cycle.CycleView.CountLine;
import org.iltizam.dashboard.cycle.CycleView.PhaseBox;
import org.iltizam.dashboard.cycle.CycleView.Stand;
import org.iltizam.plan.Cycle;
import org.iltizam.plan.CycleRules;
import org.iltizam.plan.Cycles;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseCount;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plan;
import org.iltizam.plan.PublishedPlans;
import org.iltizam.plan.StandardMarks;
import org.iltizam.shared.PlanId;
import org.iltizam.timeline.RecordTexts;
import org.iltizam.timeline.Timeline;
import org.iltizam.web.Page;
import org.iltizam.web.Refusals;
import org.springframework.stereotype.Component;

/** Gathers the page of a cycle. */
@Component
class CycleViews {

    private final Cycles cycles;
    private final CycleRules rules;
    private final PublishedPlans published;
    private final StandardMarks marks;
    private final Timeline record;
    private final RecordTexts recordTexts;

    CycleViews(
            Cycles cycles,
            CycleRules rules,
            PublishedPlans published,
            StandardMarks marks,
            Timeline record,
            RecordTexts recordTexts) {
        this.cycles = cycles;
        this.rules = rules;
        this.published = published;
        this.marks = marks;
        this.record = record;
        this.recordTexts = recordTexts;
    }

    CycleView view(Plan plan, boolean coordinator, Page page) {
        Cycle cycle = cycles.find(plan.id()).orElse(null);
        List<PhaseCount> counts = cycles.counts(plan.id());
        List<Phase> left =
                plan.phases().stream().filter(phase -> !phase.isOver()).toList();
        Phase held = left.isEmpty() ? null : left.get(0);
        boolean acts = coordinator && cycle != null && cycle.archivedAt() == null;
        return new CycleView(
                plan.id(),
                plan.title(),
                plan.starts(),
                plan.ends(),
                cycle,
                cycles.latestDelivery(plan.id()).orElse(null),
                held == null ? null : name(held.kind(), page),
                left.size() < 2 ? null : name(left.get(1).kind(), page),
                held == null
                        ? List.of()
                        : counts.stream()
                                .filter(PhaseCount::isInTheWay)
                                .filter(count -> count.phase() == held.kind())
                                .map(count -> line(count, page))
                                .toList(),
                plan.phases().stream()
                        .map(phase -> box(phase, counts, acts ? acts(plan.id(), phase) : List.of(), page))
                        .toList(),
                rules.broken(cycles.draft(plan.id())).stream()
                        .map(refusal -> Refusals.words(refusal, page))
                        .toList(),
                marks.of(plan.id()),
                recordTexts.lines(record.of(plan.id().value()), page.messages(), page.dates()),
                coordinator);
    }

    private static PhaseBox box(Phase phase, List<PhaseCount> counts, List<String> acts, Page page) {
        Stand stand = phase.isOver()
                ? Stand.OVER
                : phase.isAhead() ? Stand.AHEAD : phase.overran() ? Stand.OVERRAN : Stand.HELD;
        return new PhaseBox(
                phase.kind().name(),
                name(phase.kind(), page),
                phase,
                stand,
                counts.stream()
                        .filter(count -> count.phase() == phase.kind() && (!count.blocks() || count.count() > 0))
                        .map(count -> line(count, page))
                        .toList(),
                acts);
    }

    private List<String> acts(PlanId plan, Phase phase) {
        if (phase.isAhead()) {
            return List.of("postpone");
        }
        List<String> acts = new ArrayList<>();
        if (!phase.isOver()) {
            if (phase.kind().isSettledByHand()) {
                acts.add("settle");
            }
            acts.add("extend");
        }
        if (!published.settled(plan, phase.kind())) {
            acts.add("restart");
        }
        return acts;
    }

    static CountLine line(PhaseCount count, Page page) {
        return new CountLine(
                page.text("cycle.count." + count.key(), count.count()), count.isInTheWay(), count.address());
    }

    static String name(PhaseKind kind, Page page) {
        return page.text("portal.phase." + kind);
    }
}
