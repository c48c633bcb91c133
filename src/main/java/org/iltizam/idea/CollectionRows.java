package org.iltizam.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ThemeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code thematic_meeting} and {@code idea_collection}. */
@Repository
class CollectionRows {

    private final JdbcClient jdbc;

    CollectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the collection was opened before */
    boolean open(PlanId plan, Instant at) {
        return jdbc.sql("""
                                insert into idea_collection (plan, opened_at) values (:plan, :at)
                                on conflict (plan) do nothing""")
                        .param("plan", plan.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void closed(PlanId plan, Instant at) {
        jdbc.sql("update idea_collection set closed_at = :at where plan = :plan")
                .param("plan", plan.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void counted(PlanId plan, Instant at) {
        jdbc.sql("update idea_collection set counted_at = :at where plan = :plan")
                .param("plan", plan.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void planned(PlanId plan, ThemeId theme, Instant heldAt, String place) {
        jdbc.sql("""
                        insert into thematic_meeting (plan, theme, held_at, place) values (:plan, :theme, :at, :place)
                        on conflict (plan, theme) do update set held_at = :at, place = :place, waived = null""")
                .param("plan", plan.value())
                .param("theme", theme.value())
                .param("at", Timestamp.from(heldAt))
                .param("place", place)
                .update();
    }

    void waived(PlanId plan, ThemeId theme, String reason) {
        jdbc.sql("""
                        insert into thematic_meeting (plan, theme, waived) values (:plan, :theme, :reason)
                        on conflict (plan, theme) do update set waived = :reason, held_at = null, place = null""")
                .param("plan", plan.value())
                .param("theme", theme.value())
                .param("reason", reason)
                .update();
    }

    void recorded(PlanId plan, ThemeId theme, int participants, LocalizedText outcome, int ideas, Instant at) {
        jdbc.sql("""
                        update thematic_meeting set participants = :participants, outcome_ar = :ar, outcome_fr = :fr,
                            outcome_en = :en, ideas = :ideas, recorded_at = :at
                        where plan = :plan and theme = :theme""")
                .param("plan", plan.value())
                .param("theme", theme.value())
                .param("participants", participants)
                .param("ar", outcome.ar())
                .param("fr", outcome.fr())
                .param("en", outcome.en())
                .param("ideas", ideas)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<ThematicMeeting> find(PlanId plan, ThemeId theme) {
        return of(plan).stream()
                .filter(meeting -> meeting.theme().equals(theme))
                .findFirst();
    }

    List<ThematicMeeting> of(PlanId plan) {
        return jdbc.sql("select * from thematic_meeting where plan = :plan order by held_at nulls last, theme")
                .param("plan", plan.value())
                .query(CollectionRows::row)
                .list();
    }

    private static ThematicMeeting row(ResultSet row, int n) throws SQLException {
        Timestamp heldAt = row.getTimestamp("held_at");
        return new ThematicMeeting(
                new ThemeId(row.getString("theme")),
                heldAt == null ? null : heldAt.toInstant(),
                row.getString("place"),
                row.getString("waived"),
                row.getObject("participants", Integer.class),
                new LocalizedText(
                        row.getString("outcome_ar"), row.getString("outcome_fr"), row.getString("outcome_en")),
                row.getInt("ideas"));
    }
}
