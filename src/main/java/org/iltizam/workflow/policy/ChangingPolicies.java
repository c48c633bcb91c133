package org.iltizam.workflow.policy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.Policies;
import org.iltizam.workflow.Policy;
import org.iltizam.workflow.PolicyEvent.PolicyChanged;
import org.iltizam.workflow.policy.PolicyVersions.Head;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class ChangingPolicies implements Policies {

    /** A change gives way to people who answer their tasks, and tries again. */
    private static final int ATTEMPTS = 20;

    private static final PlanId NO_PLAN = new PlanId("-");

    private final PolicyFiles files;
    private final PolicyVersions versions;
    private final List<Moving> moving;
    private final Plans plans;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ChangingPolicies(
            PolicyFiles files,
            PolicyVersions versions,
            List<Moving> moving,
            Plans plans,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.versions = versions;
        this.moving = moving;
        this.plans = plans;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Table current(Policy policy) {
        return table(policy, versions.now(policy));
    }

    @Override
    public List<Version> history(Policy policy) {
        List<Rule> shipped = files.shipped(policy);
        Map<Integer, Map<String, Map<String, String>>> cells = versions.cells(policy);
        return versions.heads(policy).stream()
                .map(head -> new Version(
                        head.number(),
                        head.by(),
                        head.at(),
                        head.reason(),
                        head.moved(),
                        difference(
                                with(shipped, cells.getOrDefault(head.number() - 1, Map.of())),
                                with(shipped, cells.getOrDefault(head.number(), Map.of())))))
                .toList();
    }

    @Override
    public Outcome<Effect> preview(Policy policy, Change change) {
        return effect(policy, table(policy, versions.now(policy)), change, false)
                .map(Found::effect);
    }

    @Override
    public Outcome<Effect> change(Policy policy, Change change, PersonId by) {
        return inTransaction(() -> {
            Table before = table(policy, versions.nowForChange(policy));
            return effect(policy, before, change, true).map(found -> {
                int next = before.version() + 1;
                List<Moving.Step> steps = found.plan().steps();
                Head head = new Head(next, by, clock.instant(), change.reason(), steps.size());
                versions.keep(policy, head, overrides(found.after()));
                steps.forEach(step -> step.act().by(by, next));
                PlanId plan = plans.current().map(Plan::id).orElse(NO_PLAN);
                events.publishEvent(new PolicyChanged(
                        plan + "-" + policy.key(),
                        plan,
                        policy.key(),
                        next,
                        steps.size(),
                        change.reason(),
                        by,
                        clock.instant()));
                return found.effect();
            });
        });
    }

    private record Found(Effect effect, List<Rule> after, Moving.Plan plan) {}

    private Outcome<Found> effect(Policy policy, Table before, Change change, boolean lock) {
        if (change.basedOn() != before.version()) {
            return Outcome.refused("policyStale");
        }
        List<Rule> after = with(before.rules(), change.cells());
        List<Cell> cells = difference(before.rules(), after);
        List<Refusal> refusals = new ArrayList<>(PolicyRules.check(policy, after));
        if (cells.isEmpty()) {
            refusals.add(Refusal.of("policyUnchanged"));
        }
        if (change.reason().isBlank()) {
            refusals.add(Refusal.at("reason", "required"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Moving.Plan plan = moving.stream()
                .filter(one -> one.policy() == policy)
                .findFirst()
                .orElseThrow()
                .plan(before.rules(), after, lock);
        Effect effect =
                new Effect(cells, plan.steps().stream().map(Moving.Step::move).toList(), plan.kept());
        return Outcome.done(new Found(effect, after, plan));
    }

    private Table table(Policy policy, int version) {
        return new Table(policy, version, with(files.shipped(policy), versions.cells(policy, version)));
    }

    /** The rules with other values in some of their cells; unknown rules and outputs change nothing. */
    private static List<Rule> with(List<Rule> rules, Map<String, Map<String, String>> cells) {
        return rules.stream()
                .map(rule -> {
                    Map<String, String> then = new LinkedHashMap<>(rule.then());
                    cells.getOrDefault(rule.id(), Map.of())
                            .forEach((output, value) -> then.computeIfPresent(output, (key, old) -> value.strip()));
                    return new Rule(rule.id(), rule.when(), then, rule.shipped());
                })
                .toList();
    }

    private static List<Cell> difference(List<Rule> before, List<Rule> after) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Rule old = before.get(i);
            after.get(i).then().forEach((output, value) -> {
                String was = Objects.requireNonNull(old.then().get(output));
                if (!was.equals(value)) {
                    cells.add(new Cell(old.id(), output, was, value));
                }
            });
        }
        return cells;
    }

    private static Map<String, Map<String, String>> overrides(List<Rule> rules) {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        for (Rule rule : rules) {
            Map<String, String> own = new HashMap<>();
            rule.then().forEach((output, value) -> {
                if (!value.equals(rule.shipped().get(output))) {
                    own.put(output, value);
                }
            });
            if (!own.isEmpty()) {
                cells.put(rule.id(), own);
            }
        }
        return cells;
    }

    private Outcome<Effect> inTransaction(Supplier<Outcome<Effect>> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> act.get()));
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    return Outcome.refused("policyBusy");
                }
            }
        }
    }
}
