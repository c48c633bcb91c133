package org.iltizam.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.iltizam.shared.PlanId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class CycleShelf implements Cycles {

    private final CycleEntities cycles;
    private final PlanEntities plans;
    private final CycleRules rules;
    private final ObjectProvider<PhaseLedger> ledgers;

    CycleShelf(CycleEntities cycles, PlanEntities plans, CycleRules rules, ObjectProvider<PhaseLedger> ledgers) {
        this.cycles = cycles;
        this.plans = plans;
        this.rules = rules;
        this.ledgers = ledgers;
    }

    @Override
    public Optional<Cycle> find(PlanId plan) {
        return cycles.findById(plan.value()).map(CycleEntity::view);
    }

    @Override
    public List<PhaseCount> counts(PlanId plan) {
        return ledgers.orderedStream()
                .flatMap(ledger -> ledger.counts(plan).stream())
                .sorted(Comparator.comparing(PhaseCount::phase))
                .toList();
    }

    @Override
    public Optional<LocalDate> latestDelivery(PlanId plan) {
        CycleDraft cycle = draft(plan);
        return Stream.of(
                        Optional.ofNullable(rules.latestDelivery(cycle.previousEnd())),
                        cycle.phase(PhaseKind.ADOPTION).map(Phase::closes))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    @Override
    public CycleDraft draft(PlanId id) {
        Plan plan = plans.findById(id.value())
                .orElseThrow(() -> new NoSuchElementException("No plan " + id))
                .view();
        PlanId previous = find(id).map(Cycle::previous).orElse(null);
        return new CycleDraft(
                id,
                plan.title(),
                find(id).map(Cycle::years)
                        .orElseGet(() -> plan.ends().plusDays(1).getYear()
                                - plan.starts().getYear()),
                plan.starts(),
                plan.zone(),
                previous,
                previous == null
                        ? null
                        : plans.findById(previous.value())
                                .map(entity -> entity.view().ends())
                                .orElse(null),
                plan.phases());
    }
}
