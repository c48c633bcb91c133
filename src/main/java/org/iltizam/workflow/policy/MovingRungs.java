package org.iltizam.workflow.policy;

import static org.iltizam.workflow.policy.PolicyRules.DELAY;
import static org.iltizam.workflow.policy.PolicyRules.KIND;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.workflow.EngineTasks;
import org.iltizam.workflow.Policies.Move;
import org.iltizam.workflow.Policies.Rule;
import org.iltizam.workflow.Policy;
import org.iltizam.workflow.policy.PolicyItems.Ruled;
import org.springframework.stereotype.Component;

/** Moves the hour at which a standing ladder climbs on. Who is asked on a rung that is open already stays. */
@Component
class MovingRungs implements Moving {

    private final PolicyItems items;
    private final EngineTasks engine;
    private final WorkingCalendar calendar;
    private final Clock clock;

    MovingRungs(PolicyItems items, EngineTasks engine, WorkingCalendar calendar, Clock clock) {
        this.items = items;
        this.engine = engine;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Policy policy() {
        return Policy.ESCALATION;
    }

    @Override
    public Plan plan(List<Rule> before, List<Rule> after, boolean lock) {
        Map<Integer, Integer> gained = new LinkedHashMap<>();
        for (int i = 0; i < before.size(); i++) {
            int days = delay(after.get(i)) - delay(before.get(i));
            // the reminder lasts until the hard deadline and the public note for ever, whatever the table says
            if (days != 0 && "ask".equals(before.get(i).then().get(KIND))) {
                gained.put(Integer.valueOf(before.get(i).when().getOrDefault("rung", "")), days);
            }
        }
        List<Step> steps = items.onRungs(gained.keySet(), lock).stream()
                .map(ruled -> step(
                        ruled, Objects.requireNonNull(gained.get(ruled.item().rung()))))
                .toList();
        return new Plan(steps, 0);
    }

    private Step step(Ruled ruled, int days) {
        Instant next = Objects.requireNonNull(ruled.nextRungAt());
        Instant moved = calendar.plusWorkingDays(next, days);
        Instant soonest = calendar.plusWorkingDays(clock.instant(), 1);
        Instant to = days < 0 && moved.isBefore(soonest) ? soonest : moved;
        return new Step(new Move(ruled.item(), null, null, next, to), (by, version) -> {
            items.moveRung(ruled.item().id(), to);
            engine.moveRung(ruled.item().id(), to);
        });
    }

    private static int delay(Rule rule) {
        return Integer.parseInt(rule.then().getOrDefault(DELAY, "0"));
    }
}
