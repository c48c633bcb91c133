package org.iltizam.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much work waits at each step of each process. One statement, whatever the number of items. */
@Repository
public class WorkLoad {

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkLoad(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The open items of one step; overdue and late as the work list counts them.
     *
     * @param overdue past the hard deadline
     * @param late past the target, not yet past the hard deadline
     * @param escalated a rung of the ladder has been reached that asks somebody else
     */
    public record Step(String process, String task, long open, long overdue, long late, long escalated) {}

    public List<Step> everywhere() {
        return steps(null);
    }

    public List<Step> of(String process) {
        return steps(process);
    }

    private List<Step> steps(@Nullable String process) {
        String where = "state = 'OPEN'" + (process == null ? "" : " and process = :process");
        return jdbc.sql("""
                        select process, task, count(*) as open,
                            count(*) filter (where hard_at < :now and paused_at is null) as overdue,
                            count(*) filter (where hard_at >= :now and target_at < :now and paused_at is null)
                                as late,
                            count(*) filter (where rung > 0) as escalated
                        from work_item where\s""" + where + " group by process, task order by process, task")
                .param("now", Timestamp.from(clock.instant()))
                .param("process", process)
                .query((row, n) -> new Step(
                        row.getString("process"),
                        row.getString("task"),
                        row.getLong("open"),
                        row.getLong("overdue"),
                        row.getLong("late"),
                        row.getLong("escalated")))
                .list();
    }
}
