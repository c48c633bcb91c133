package org.iltizam.timeline;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every time that a clock of a plan was stopped, with the public reason. */
@Repository
public class PublicPauses {

    private final JdbcClient jdbc;

    PublicPauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One stop of the clock of a card.
     *
     * @param until when it went on; null while it has not
     */
    public record Pause(
            String subject, Instant since, @Nullable Instant until, String reason) {}

    /** The latest first. */
    public List<Pause> of(PlanId plan, int skip, int limit) {
        return jdbc.sql("""
                        select paused.subject, paused.at as since, resumed.at as until, paused.facts ->> 'reason' as reason
                        from record_entry paused left join lateral (
                            select at from record_entry
                            where subject = paused.subject and kind = 'ClockResumed' and id > paused.id
                            order by id limit 1) resumed on true
                        where paused.plan = :plan and paused.kind = 'ClockPaused'
                        order by paused.sequence desc limit :limit offset :skip""")
                .param("plan", plan.value())
                .param("limit", limit)
                .param("skip", skip)
                .query((row, n) -> {
                    Timestamp until = row.getTimestamp("until");
                    return new Pause(
                            row.getString("subject"),
                            row.getTimestamp("since").toInstant(),
                            until == null ? null : until.toInstant(),
                            row.getString("reason"));
                })
                .list();
    }
}
