package org.iltizam.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.iltizam.people.Role;
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
     * @param part what of the subject was asked about, e.g. another card, or a commitment under review
     * @param late the body that was late, whosever the subject is
     * @param lateRole the role that was late, where it was nobody's by name
     * @param ofSeat it was a committee seat that was asked
     * @param lateSince the deadline that was missed
     * @param endedAt when it was done or was no longer needed; null while it still waits
     */
    public record Delay(
            String process,
            String task,
            String subject,
            @Nullable String part,
            @Nullable OrganisationId late,
            @Nullable Role lateRole,
            boolean ofSeat,
            Instant lateSince,
            WorkItemState state,
            @Nullable Instant endedAt) {}

    /** The latest first. */
    public List<Delay> of(PlanId plan, int skip, int limit) {
        return jdbc.sql("""
                        select process, task, subject, part, late_organisation, late_role, seat, late_since, state, ended_at
                        from work_item where plan = :plan and public_at is not null
                        order by public_at desc, id limit :limit offset :skip""")
                .param("plan", plan.value())
                .param("limit", limit)
                .param("skip", skip)
                .query((row, n) -> {
                    String late = row.getString("late_organisation");
                    String role = row.getString("late_role");
                    Timestamp ended = row.getTimestamp("ended_at");
                    return new Delay(
                            row.getString("process"),
                            row.getString("task"),
                            row.getString("subject"),
                            row.getString("part"),
                            late == null ? null : new OrganisationId(late),
                            role == null ? null : Role.valueOf(role),
                            row.getString("seat") != null,
                            row.getTimestamp("late_since").toInstant(),
                            WorkItemState.valueOf(row.getString("state")),
                            ended == null ? null : ended.toInstant());
                })
                .list();
    }
}
