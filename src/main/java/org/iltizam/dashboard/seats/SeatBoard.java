package org.iltizam.dashboard.seats;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seats with their mandates and substitutes of today, in one statement. */
@Repository
class SeatBoard {

    private final JdbcClient jdbc;
    private final Clock clock;

    SeatBoard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Line(
            String seat,
            String side,
            @Nullable String organisation,
            @Nullable String holder,
            @Nullable Instant until,
            @Nullable String substitute,
            @Nullable Instant starts,
            @Nullable Instant ends) {}

    List<Line> of(String plan) {
        return jdbc.sql("""
                        select s.id, s.side, s.organisation, m.holder, m.ends_at, u.substitute, u.starts_at,
                            u.ends_at as back_at
                        from seat s
                        left join mandate m on m.seat = s.id and m.starts_at <= :now
                            and (m.ends_at is null or m.ends_at > :now)
                        left join lateral (select * from seat_substitute a where a.seat = s.id and a.ends_at >= :now
                            order by a.starts_at limit 1) u on true
                        where s.plan = :plan order by s.side desc, length(s.id), s.id""")
                .param("plan", plan)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Line(
                        row.getString("id"),
                        row.getString("side"),
                        row.getString("organisation"),
                        row.getString("holder"),
                        at(row.getTimestamp("ends_at")),
                        row.getString("substitute"),
                        at(row.getTimestamp("starts_at")),
                        at(row.getTimestamp("back_at"))))
                .list();
    }

    private static @Nullable Instant at(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
