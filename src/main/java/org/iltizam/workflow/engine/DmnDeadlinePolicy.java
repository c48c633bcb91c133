package org.iltizam.workflow.engine;

import java.time.Instant;
import java.util.Map;
import org.iltizam.deadline.Deadline;
import org.iltizam.deadline.DeadlinePolicy;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.workflow.Policy;
import org.iltizam.workflow.policy.PolicyVersions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Deadlines by the decision table {@code deadlines}, which says working days; the calendar says dates. */
@Component
class DmnDeadlinePolicy implements DeadlinePolicy {

    /** No table tells later rounds apart, and so the cache stays small. */
    private static final int LAST_ROUND = 9;

    private final LivingTable<Key, WorkingDays> table;
    private final WorkingCalendar calendar;

    @Autowired
    DmnDeadlinePolicy(WorkingCalendar calendar, PolicyVersions versions) {
        this(calendar, LivingTable.of(Policy.DEADLINES, versions));
    }

    DmnDeadlinePolicy(WorkingCalendar calendar) {
        this(calendar, LivingTable.shipped(Policy.DEADLINES));
    }

    private DmnDeadlinePolicy(WorkingCalendar calendar, LivingTable<Key, WorkingDays> table) {
        this.calendar = calendar;
        this.table = table;
    }

    private record Key(String process, String task, int round) {}

    private record WorkingDays(int reminder, int target, int hard) {}

    @Override
    public Deadline deadline(String process, String task, int round, Instant from) {
        Key key = new Key(process, task, Math.min(round, LAST_ROUND));
        WorkingDays days = table.answer(key, rules -> look(rules, key));
        return new Deadline(
                calendar.plusWorkingDays(from, days.reminder()),
                calendar.plusWorkingDays(from, days.target()),
                calendar.plusWorkingDays(from, days.hard()));
    }

    private static WorkingDays look(DecisionTable rules, Key key) {
        Map<String, Object> row = rules.row(Map.of("process", key.process(), "task", key.task(), "round", key.round()));
        return new WorkingDays(
                DecisionTable.number(row, "reminderWorkingDays"),
                DecisionTable.number(row, "targetWorkingDays"),
                DecisionTable.number(row, "hardWorkingDays"));
    }
}
