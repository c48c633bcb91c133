package org.iltizam.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The meetings of a plan page by page: what lies ahead soonest first, what is over latest first. */
@Repository
public class MeetingRegister {

    /** The first condition says nothing more than the second, but an index has it. */
    private static final String AHEAD = "starts_at > :longestAgo"
            + " and starts_at + duration_minutes * interval '1 minute' > :now and state not in ('CALLED_OFF', 'NOT_HELD')";

    private static final String WANTED = " from meeting where plan = :plan"
            + " and (cast(:kind as text) is null or kind = :kind)"
            + " and (cast(:institution as text) is null or institution = :institution)";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record Filter(
            PlanId plan,
            @Nullable MeetingKind kind,
            @Nullable OrganisationId institution) {}

    /** The last meeting of the page before. */
    public record Cursor(Instant startsAt, MeetingId id) {}

    /** @param next null at the end */
    public record Slice(
            List<MeetingSummary> meetings, @Nullable Cursor next) {}

    public record Counts(int ahead, int over) {

        public static final Counts NONE = new Counts(0, 0);
    }

    public Slice page(Filter filter, boolean over, @Nullable Cursor after, int size) {
        Map<String, Object> cursor = new HashMap<>();
        String from = "";
        if (after != null) {
            from = " and (starts_at, id) " + (over ? "<" : ">") + " (:startsAt, :id)";
            cursor.put("startsAt", Timestamp.from(after.startsAt()));
            cursor.put("id", after.id().value());
        }
        List<MeetingSummary> found = asked(
                        "select *" + WANTED + " and " + (over ? "not " : "") + "(" + AHEAD + ")" + from
                                + (over ? " order by starts_at desc, id desc" : " order by starts_at, id")
                                + " limit " + (size + 1),
                        filter)
                .params(cursor)
                .query(MeetingRegister::meeting)
                .list();
        if (found.size() <= size) {
            return new Slice(found, null);
        }
        MeetingSummary last = found.get(size - 1);
        return new Slice(found.subList(0, size), new Cursor(last.startsAt(), last.id()));
    }

    public Counts counts(Filter filter) {
        return asked(
                        "select count(*) filter (where " + AHEAD + ") as ahead, count(*) filter (where not (" + AHEAD
                                + ")) as over" + WANTED,
                        filter)
                .query((row, n) -> new Counts(row.getInt("ahead"), row.getInt("over")))
                .single();
    }

    private StatementSpec asked(String sql, Filter filter) {
        Instant now = clock.instant();
        OrganisationId institution = filter.institution();
        return jdbc.sql(sql)
                .param("plan", filter.plan().value())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("institution", institution == null ? null : institution.value())
                .param("now", Timestamp.from(now))
                .param("longestAgo", Timestamp.from(now.minus(ConveningRules.LONGEST)));
    }

    private static MeetingSummary meeting(ResultSet row, int n) throws SQLException {
        String institution = row.getString("institution");
        return new MeetingSummary(
                new MeetingId(row.getString("id")),
                new PlanId(row.getString("plan")),
                MeetingKind.valueOf(row.getString("kind")),
                institution == null ? null : new OrganisationId(institution),
                new LocalizedText(row.getString("title_ar"), row.getString("title_fr"), row.getString("title_en")),
                row.getTimestamp("starts_at").toInstant(),
                ZoneId.of(row.getString("zone")),
                Duration.ofMinutes(row.getInt("duration_minutes")),
                row.getString("place"),
                row.getString("link"),
                MeetingState.valueOf(row.getString("state")));
    }
}
