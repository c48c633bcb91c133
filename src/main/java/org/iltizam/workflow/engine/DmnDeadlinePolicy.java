package org.iltizam.workflow.engine;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.iltizam.deadline.Deadline;
import org.iltizam.deadline.DeadlinePolicy;
import org.iltizam.deadline.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Deadlines by the decision table {@code deadlines}, which says working days; the calendar says dates. */
@Component
class DmnDeadlinePolicy implements DeadlinePolicy {

    /** From the second round on a table makes no difference any more; it keeps the cache small, too. */
    private static final int LAST_ROUND = 9;

    private final DecisionTable table = DecisionTable.named("deadlines", "deadlines.dmn");
    private final Map<Key, WorkingDays> rows = new ConcurrentHashMap<>();
    private final WorkingCalendar calendar;

    DmnDeadlinePolicy(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    private record Key(String process, String task, int round) {}

    private record WorkingDays(int reminder, int target, int hard) {}

    @Override
    public Deadline deadline(String process, String task, int round, Instant from) {
        WorkingDays days = rows.computeIfAbsent(new Key(process, task, Math.min(round, LAST_ROUND)), this::look);
        return new Deadline(
                calendar.plusWorkingDays(from, days.reminder()),
                calendar.plusWorkingDays(from, days.target()),
                calendar.plusWorkingDays(from, days.hard()));
    }

    private WorkingDays look(Key key) {
        Map<String, Object> row = table.row(Map.of("process", key.process(), "task", key.task(), "round", key.round()));
        return new WorkingDays(
                DecisionTable.number(row, "reminderWorkingDays"),
                DecisionTable.number(row, "targetWorkingDays"),
                DecisionTable.number(row, "hardWorkingDays"));
    }
}
