package org.iltizam.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Work whose ladder came to its public note. It stays listed when it is done, or was given more time. */
@Repository
public class PublicDelays {

    private final JdbcClient jdbc;

    PublicDelays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One delay, without a word of what is being written.
     *
     * @param organisation the institution of the subject
     * @param part what of the subject was asked about, e.g. another card, whose owner is late
     * @param ofSeat it was a committee seat that was asked
     * @param lateSince the deadline that was missed
     * @param endedAt when it was done or was no longer needed; null while it still waits
     */
    public record Delay(
            String process,
            String task,
            String subject,
            @Nullable OrganisationId organisation,
            @Nullable String part,
            boolean ofSeat,
            Instant lateSince,
            WorkItemState state,
            @Nullable Instant endedAt) {}

    /** The latest first. */
    public List<Delay> of(PlanId plan, int skip, int limit) {
        return jdbc.sql("""
                        select process, task, subject, organisation, part, seat, late_since, state, ended_at from work_item
                        where plan = :plan and public_at is not null
                        order by public_at desc, id limit :limit offset :skip""")
                .param("plan", plan.value())
                .param("limit", limit)
                .param("skip", skip)
                .query((row, n) -> {
                    String organisation = row.getString("organisation");
                    Timestamp ended = row.getTimestamp("ended_at");
                    return new Delay(
                            row.getString("process"),
                            row.getString("task"),
                            row.getString("subject"),
                            organisation == null ? null : new OrganisationId(organisation),
                            row.getString("part"),
                            row.getString("seat") != null,
                            row.getTimestamp("late_since").toInstant(),
                            WorkItemState.valueOf(row.getString("state")),
                            ended == null ? null : ended.toInstant());
                })
                .list();
    }
}
