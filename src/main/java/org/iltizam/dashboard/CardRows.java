package org.iltizam.dashboard;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iltizam.dashboard.CardQuery.Warning;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the lines of card lists and boards: one statement for any number of cards. */
@Repository
class CardRows {

    // from each card by the index on its subject: the cost follows the cards, not what else the tables hold.
    // the warnings are told here so that a list can be filtered by them
    private static final String LINES = """
            with line as (
                select c.*, i.items, f.flags, f.names, g.meetings,
                       coalesce(i.overdue, false) as overdue,
                       coalesce('COORDINATION_MEETING_TO_SCHEDULE' = any(f.names), false)
                           and not coalesce(g.ahead, false) as in_no_meeting,
                       g.meetings is not null and f.flags is null as nothing_recorded
                from card c
                left join lateral (
                    select bool_or(w.hard_at < :now and w.paused_at is null) as overdue,
                           json_agg(json_build_object('task', w.task, 'assignee', w.assignee, 'role', w.role,
                               'seat', w.seat, 'target', w.target_at, 'hard', w.hard_at)
                               order by w.hard_at, w.id) as items
                    from work_item w
                    where w.subject = c.id and w.state = 'OPEN' and w.process = 'cardDrafting') i on true
                left join lateral (
                    select array_agg(r.flag) as names,
                           json_agg(json_build_object('flag', r.flag, 'at', r.at, 'by', r.by_person,
                               'version', r.version, 'detail', r.detail) order by r.at, r.flag) as flags
                    from card_flag r
                    where r.card = c.id) f on true
                left join lateral (
                    select bool_or(m.starts_at >= :now) as ahead,
                           json_agg(json_build_object('id', m.id, 'at', m.starts_at, 'ahead', m.starts_at >= :now)
                               order by m.starts_at, m.id) as meetings
                    from meeting_agenda a join meeting m on m.id = a.meeting
                    where a.subject = c.id and m.kind = 'COORDINATION' and m.state not in ('CALLED_OFF', 'NOT_HELD')) g on true
                where c.plan = :plan)
            """;

    private static final String FOUND = """
            , found as (
                select * from line
                where (cast(:wanted as text[]) is null or id = any(:wanted))
                  and (cast(:institution as text) is null or organisation = :institution)
                  and (cast(:state as text) is null or state = :state)
                  and (cast(:flag as text) is null or :flag = any(names))
                  and case :warning when 'OVERDUE' then overdue when 'IN_NO_MEETING' then in_no_meeting
                          when 'NOTHING_RECORDED' then nothing_recorded else true end)
            """;

    // institutions with something overdue first, then as their first card is numbered; in each the overdue first
    private static final String BY_INSTITUTION = """
            , placed as (
                select *, not bool_or(overdue) over one as calm_group, min(number) over one as first_of_group,
                       not overdue as calm
                from found window one as (partition by organisation))
            select *, concat_ws('.', cast(calm_group as int), first_of_group, cast(calm as int), number) as place
            from placed
            where (cast(calm_group as int), first_of_group, cast(calm as int), number) > (:k0, :k1, :k2, :k3)
            order by calm_group, first_of_group, calm, number
            limit :limit
            """;

    private static final String BY_NUMBER = """
            select *, cast(number as text) as place from found where number > :k0 order by number limit :limit
            """;

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final CardRowReader reader;

    CardRows(JdbcClient jdbc, CardRowReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** How many cards of an institution there are, and how many carry each warning. */
    record Count(OrganisationId institution, int cards, int overdue, int inNoMeeting, int nothingRecorded) {

        int of(Warning warning) {
            return switch (warning) {
                case OVERDUE -> overdue;
                case IN_NO_MEETING -> inNoMeeting;
                case NOTHING_RECORDED -> nothingRecorded;
            };
        }
    }

    /** @param after the {@link CardRow#place} to go on behind, empty from the beginning */
    List<CardRow> byInstitution(CardQuery query, Instant now, String after, int limit) {
        return byInstitution(query, wanted(query), now, after, limit);
    }

    private List<CardRow> byInstitution(
            CardQuery query, String @Nullable [] wanted, Instant now, String after, int limit) {
        return list(query, wanted, now, BY_INSTITUTION, after, 4, limit);
    }

    List<CardRow> byNumber(CardQuery query, Instant now, String after, int limit) {
        return byNumber(query, wanted(query), now, after, limit);
    }

    private List<CardRow> byNumber(CardQuery query, String @Nullable [] wanted, Instant now, String after, int limit) {
        return list(query, wanted, now, BY_NUMBER, after, 1, limit);
    }

    /** Every line, however many there are: they are read piece by piece, as they are taken. */
    Stream<CardRow> allByInstitution(CardQuery query, Instant now) {
        String @Nullable [] wanted = wanted(query);
        return all(after -> byInstitution(query, wanted, now, after, AT_ONCE));
    }

    Stream<CardRow> allByNumber(CardQuery query, Instant now) {
        String @Nullable [] wanted = wanted(query);
        return all(after -> byNumber(query, wanted, now, after, AT_ONCE));
    }

    private static Stream<CardRow> all(Function<String, List<CardRow>> behind) {
        return Stream.iterate(
                        behind.apply(""),
                        piece -> !piece.isEmpty(),
                        piece -> piece.size() < AT_ONCE
                                ? List.of()
                                : behind.apply(piece.get(AT_ONCE - 1).place()))
                .flatMap(List::stream);
    }

    /** Over the whole plan, in the order of the institutions' first cards. */
    List<Count> counts(CardQuery query, Instant now) {
        return jdbc.sql(LINES + """
                        select organisation, count(*) as cards, count(*) filter (where overdue) as overdue,
                               count(*) filter (where in_no_meeting) as in_no_meeting,
                               count(*) filter (where nothing_recorded) as nothing_recorded
                        from line group by organisation order by min(number)""")
                .param("plan", query.plan().value())
                .param("now", Timestamp.from(now))
                .query((row, n) -> new Count(
                        new OrganisationId(row.getString("organisation")),
                        row.getInt("cards"),
                        row.getInt("overdue"),
                        row.getInt("in_no_meeting"),
                        row.getInt("nothing_recorded")))
                .list();
    }

    private List<CardRow> list(
            CardQuery query, String @Nullable [] wanted, Instant now, String order, String after, int keys, int limit) {
        JdbcClient.StatementSpec statement = jdbc.sql(LINES + FOUND + order)
                .param("plan", query.plan().value())
                .param("now", Timestamp.from(now))
                .param("wanted", wanted)
                .param("institution", text(query.institution()))
                .param("state", text(query.state()))
                .param("flag", text(query.flag()))
                .param("warning", query.warning() == null ? "" : query.warning().name())
                .param("limit", limit);
        int[] key = key(after, keys);
        for (int i = 0; i < keys; i++) {
            statement = statement.param("k" + i, key[i]);
        }
        return statement.query(reader).list();
    }

    /** Cards of a plan are few enough to be read through; null when no text is sought. */
    private String @Nullable [] wanted(CardQuery query) {
        Search search = Search.of(query.text());
        if (search.forAnything()) {
            return null;
        }
        List<String> found = new ArrayList<>();
        jdbc.sql("select id, number, title_ar, title_fr, title_en from card where plan = :plan")
                .param("plan", query.plan().value())
                .query((ResultSet row) -> {
                    if (row.getString("number").equals(query.text()) || search.finds(CardRowReader.title(row))) {
                        found.add(row.getString("id"));
                    }
                });
        return found.toArray(String[]::new);
    }

    /** A key that nobody's list has given out starts from the beginning. */
    private static int[] key(String after, int keys) {
        int[] start = new int[keys];
        Arrays.fill(start, -1);
        String[] parts = after.split("\\.", -1);
        if (parts.length != keys || !Arrays.stream(parts).allMatch(part -> part.matches("\\d{1,9}"))) {
            return start;
        }
        return Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
