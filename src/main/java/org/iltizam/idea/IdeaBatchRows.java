package org.iltizam.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code idea_batch}. */
@Repository
class IdeaBatchRows {

    private final JdbcClient jdbc;

    IdeaBatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever asks has the turn of the plan's batches. */
    int nextNumber(PlanId plan) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from idea_batch where plan = :plan")
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    void add(IdeaBatchId batch, PersonId by, Instant at, int ideas) {
        jdbc.sql("""
                        insert into idea_batch (id, plan, number, put_by, put_at, ideas)
                        values (:id, :plan, :number, :by, :at, :ideas)""")
                .param("id", batch.value())
                .param("plan", batch.plan().value())
                .param("number", batch.number())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("ideas", ideas)
                .update();
    }

    void decided(IdeaBatchId batch, boolean agreed) {
        set(batch, "agreed", agreed);
    }

    void hold(IdeaBatchId batch, Instant from) {
        set(batch, "held_until", Timestamp.from(from));
    }

    void published(IdeaBatchId batch, Instant at) {
        set(batch, "published_at", Timestamp.from(at));
    }

    private void set(IdeaBatchId batch, String column, Object value) {
        jdbc.sql("update idea_batch set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", batch.value())
                .update();
    }

    Optional<IdeaBatch> find(IdeaBatchId batch) {
        return jdbc.sql("select * from idea_batch where id = :id")
                .param("id", batch.value())
                .query(IdeaBatchRows::row)
                .optional();
    }

    /** The latest first: those below that number. */
    List<IdeaBatch> of(PlanId plan, int before, int most) {
        return jdbc.sql("select * from idea_batch where plan = :plan and number < :before"
                        + " order by number desc limit :most")
                .param("plan", plan.value())
                .param("before", before)
                .param("most", most)
                .query(IdeaBatchRows::row)
                .list();
    }

    private static IdeaBatch row(ResultSet row, int n) throws SQLException {
        Timestamp held = row.getTimestamp("held_until");
        Timestamp published = row.getTimestamp("published_at");
        return new IdeaBatch(
                new IdeaBatchId(row.getString("id")),
                row.getInt("number"),
                new PersonId(row.getString("put_by")),
                row.getTimestamp("put_at").toInstant(),
                row.getInt("ideas"),
                (Boolean) row.getObject("agreed"),
                held == null ? null : held.toInstant(),
                published == null ? null : published.toInstant());
    }
}
