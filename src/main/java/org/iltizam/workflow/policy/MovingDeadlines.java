package org.iltizam.workflow.policy;

import static org.iltizam.workflow.policy.PolicyRules.HARD;
import static org.iltizam.workflow.policy.PolicyRules.REMINDER;
import static org.iltizam.workflow.policy.PolicyRules.TARGET;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.deadline.Deadline;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.EngineTasks;
import org.iltizam.workflow.Policies.Move;
import org.iltizam.workflow.Policies.Rule;
import org.iltizam.workflow.Policy;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemEvent.DeadlineMovedByPolicy;
import org.iltizam.workflow.policy.PolicyItems.Ruled;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Moves the deadlines of open tasks by as many working days as their rule gained or lost. So days that a pause gave back
 * are kept. A date that a person gave is not touched, a date that has passed is not taken back any further, and nobody is
 * made late from one hour to the next: at least the next working day is left.
 */
@Component
class MovingDeadlines implements Moving {

    private final PolicyItems items;
    private final EngineTasks engine;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MovingDeadlines(
            PolicyItems items,
            EngineTasks engine,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.items = items;
        this.engine = engine;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Policy policy() {
        return Policy.DEADLINES;
    }

    @Override
    public Plan plan(List<Rule> before, List<Rule> after, boolean lock) {
        Set<String> kinds = new LinkedHashSet<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).then().equals(after.get(i).then())) {
                kinds.add(kind(before.get(i)));
            }
        }
        List<Step> steps = new ArrayList<>();
        int kept = 0;
        for (Ruled ruled : items.ofKinds(kinds, lock)) {
            if (ruled.round() == null || ruled.extended()) {
                kept++;
                continue;
            }
            Rule old = ruling(before, ruled.item(), ruled.round());
            Rule now = ruling(after, ruled.item(), ruled.round());
            Instant hard = moved(ruled.item().hardAt(), days(now, HARD) - days(old, HARD));
            Instant target = moved(ruled.item().targetAt(), days(now, TARGET) - days(old, TARGET));
            Instant bounded = target.isAfter(hard) ? hard : target;
            if (hard.equals(ruled.item().hardAt())
                    && bounded.equals(ruled.item().targetAt())) {
                continue;
            }
            Instant reminder = calendar.plusWorkingDays(hard, days(now, REMINDER) - days(now, HARD));
            Deadline to = new Deadline(reminder, bounded, hard);
            steps.add(new Step(
                    new Move(
                            ruled.item(),
                            ruled.item().targetAt(),
                            bounded,
                            ruled.item().hardAt(),
                            hard),
                    (by, version) -> move(ruled, to, by, version)));
        }
        return new Plan(steps, kept);
    }

    private void move(Ruled ruled, Deadline to, PersonId by, int version) {
        WorkItem item = ruled.item();
        boolean timeLeft = to.hard().isAfter(clock.instant());
        engine.move(ruled.engineTask(), to);
        engine.moveEnd(ruled.engineTask(), item.hardAt(), to.hard());
        WorkItem moved = items.move(item.id(), to.target(), to.hard(), timeLeft);
        if (timeLeft) {
            engine.tellLadder(ruled.engineTask(), item.id(), to);
        }
        events.publishEvent(new DeadlineMovedByPolicy(moved, by, clock.instant(), item.hardAt(), to.hard(), version));
    }

    private Instant moved(Instant date, int workingDays) {
        if (workingDays == 0) {
            return date;
        }
        Instant moved = calendar.plusWorkingDays(date, workingDays);
        if (workingDays > 0) {
            return moved;
        }
        Instant soonest = calendar.plusWorkingDays(clock.instant(), 1);
        Instant floor = soonest.isBefore(date) ? soonest : date;
        return moved.isBefore(floor) ? floor : moved;
    }

    private static Rule ruling(List<Rule> rules, WorkItem item, int round) {
        String kind = item.process() + "." + item.task();
        return rules.stream()
                .filter(rule -> kind(rule).equals(kind))
                .filter(rule -> applies(rule.when().getOrDefault("round", ""), round))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule for round " + round + " of " + kind));
    }

    /** The cells of the column {@code round}: nothing, a number, or {@code > 1}. */
    private static boolean applies(String cell, int round) {
        if (cell.isEmpty()) {
            return true;
        }
        return cell.startsWith(">")
                ? round > Integer.parseInt(cell.substring(1).strip())
                : round == Integer.parseInt(cell);
    }

    private static String kind(Rule rule) {
        Map<String, String> when = rule.when();
        return when.get("process") + "." + when.get("task");
    }

    private static int days(Rule rule, String output) {
        return Integer.parseInt(rule.then().getOrDefault(output, "0"));
    }
}
