package org.iltizam.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of each standard of a cycle: kept, or missed for a reason that everybody can read. */
@Service
@Transactional
public class StandardMarks {

    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StandardMarks(JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /** A standard that was missed stays missed, whatever is done better afterwards. */
    public void mark(PlanId plan, Standard standard, boolean kept, @Nullable LocalizedText reason, PersonId by) {
        LocalizedText why = reason == null ? LocalizedText.NONE : reason;
        Instant now = clock.instant();
        int marked = sql.sql("""
                        insert into standard_mark (plan, standard, kept, marked_at, marked_by, reason_ar, reason_fr, reason_en)
                        values (:plan, :standard, :kept, :at, :by, :ar, :fr, :en)
                        on conflict (plan, standard) do update
                           set kept = excluded.kept, marked_at = excluded.marked_at, marked_by = excluded.marked_by,
                               reason_ar = excluded.reason_ar, reason_fr = excluded.reason_fr, reason_en = excluded.reason_en
                         where standard_mark.kept
                        """)
                .param("plan", plan.value())
                .param("standard", standard.name())
                .param("kept", kept)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("ar", why.ar())
                .param("fr", why.fr())
                .param("en", why.en())
                .update();
        if (marked > 0) {
            events.publishEvent(new PlanEvent.StandardMarked(plan, by, now, standard, kept, kept ? null : reason));
        }
    }

    /** What a missed standard asks for has been done after its time: nothing is owed any more, and both days stay. */
    public void madeUp(PlanId plan, Standard standard, @Nullable PersonId by) {
        Instant now = clock.instant();
        int late = sql.sql("update standard_mark set late_at = :at"
                        + " where plan = :plan and standard = :standard and not kept and late_at is null")
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("plan", plan.value())
                .param("standard", standard.name())
                .update();
        if (late > 0) {
            events.publishEvent(new PlanEvent.StandardMetLate(plan, by, now, standard));
        }
    }

    /** Whether the standard was missed and what it asks for is still owed. */
    @Transactional(readOnly = true)
    public boolean owed(PlanId plan, Standard standard) {
        return of(plan).stream()
                .anyMatch(mark -> mark.standard() == standard && mark.stand() == StandardMark.Stand.MISSED);
    }

    @Transactional(readOnly = true)
    public List<StandardMark> of(PlanId plan) {
        return sql.sql("select * from standard_mark where plan = :plan order by marked_at, standard")
                .param("plan", plan.value())
                .query((row, number) -> new StandardMark(
                        plan,
                        Standard.valueOf(row.getString("standard")),
                        row.getBoolean("kept"),
                        row.getObject("marked_at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getString("marked_by")),
                        new LocalizedText(
                                row.getString("reason_ar"), row.getString("reason_fr"), row.getString("reason_en")),
                        instant(row.getObject("late_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
