package org.iltizam.workflow.policy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.iltizam.shared.WorkItemId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open items that a decision table rules. */
@Repository
class PolicyItems {

    private final JdbcClient jdbc;

    PolicyItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param round the round by which its deadline was looked up; null where its date was agreed case by case
     * @param extended a person has given it more time
     * @param nextRungAt when its ladder climbs on; null where none stands
     */
    record Ruled(
            WorkItem item,
            String engineTask,
            @Nullable Integer round,
            boolean extended,
            @Nullable Instant nextRungAt) {}

    /** @param kinds process and task */
    List<Ruled> ofKinds(Collection<String> kinds, boolean lock) {
        List<String[]> steps = kinds.stream().map(kind -> kind.split("\\.", 2)).toList();
        return kinds.isEmpty() ? List.of() : ruled("(process, task) in (:values)", steps, lock);
    }

    /** Items whose ladder stands on one of these rungs. */
    List<Ruled> onRungs(Collection<Integer> rungs, boolean lock) {
        return rungs.isEmpty() ? List.of() : ruled("rung in (:values) and next_rung_at is not null", rungs, lock);
    }

    private List<Ruled> ruled(String condition, Collection<?> values, boolean lock) {
        return jdbc.sql("select * from work_item where state = 'OPEN' and " + condition + " order by hard_at, id"
                        + (lock ? " for update" : ""))
                .param("values", values)
                .query((row, n) -> {
                    Timestamp next = row.getTimestamp("next_rung_at");
                    return new Ruled(
                            WorkItemRow.READ.mapRow(row, n),
                            row.getString("engine_task"),
                            (Integer) row.getObject("round"),
                            row.getBoolean("extended"),
                            next == null ? null : next.toInstant());
                })
                .list();
    }

    /** @param anew the ladder, if one stands, begins again */
    WorkItem move(WorkItemId id, Instant target, Instant hard, boolean anew) {
        return jdbc.sql("""
                        update work_item set target_at = :target, hard_at = :hard, version = version + 1,
                            rung = case when :anew then -1 else rung end
                        where id = :id returning *""")
                .param("target", Timestamp.from(target))
                .param("hard", Timestamp.from(hard))
                .param("anew", anew)
                .param("id", id.value())
                .query(WorkItemRow.READ)
                .single();
    }

    /** The rung itself, and the task of whoever is asked on it. */
    void moveRung(WorkItemId late, Instant to) {
        jdbc.sql("update work_item set next_rung_at = :to where id = :late")
                .param("to", Timestamp.from(to))
                .param("late", late.value())
                .update();
        jdbc.sql("""
                        update work_item set target_at = :to, hard_at = :to, version = version + 1
                        where about = :late and state = 'OPEN'""")
                .param("to", Timestamp.from(to))
                .param("late", late.value())
                .update();
    }
}
