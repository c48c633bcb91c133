package org.iltizam.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.iltizam.people.Role;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Search;
import org.iltizam.shared.WorkItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The work list, due soonest first. One statement for a page and one for all counts, both bounded: pages go on from the
 * last row of the one before, counts walk along an index and stop at {@link #COUNTED}.
 */
@Repository
public class WorkList {

    /** Nobody needs to know more than that there is this much. */
    public static final int COUNTED = 1000;

    /** What is late is sought among this many that have passed their target, the latest first; the rest is overdue. */
    private static final int PAST_TARGET = 2 * COUNTED;

    private static final String OVERDUE = " and hard_at < :now";
    private static final String LATE = " and hard_at >= :now and target_at < :now";
    private static final String ON_TIME = " and target_at >= :now";
    private static final String PAUSED = " and paused_at is not null";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public enum Scope {
        MINE,
        ROLES,
        ALL,
        DONE
    }

    public enum DueState {
        OVERDUE,
        LATE,
        ONTIME,
        /** The clock of its subject stands still: neither late nor on time. */
        PAUSED
    }

    /**
     * @param kind process and task, e.g. {@code cardDrafting.reviewCard}
     * @param escalated only what the ladder has put to somebody above
     */
    public record Filter(
            @Nullable DueState due,
            @Nullable OrganisationId organisation,
            @Nullable String kind,
            @Nullable PlanId plan,
            boolean escalated,
            String text) {

        public static final Filter NONE = new Filter(null, null, null, null, false, "");

        Filter whateverDue() {
            return new Filter(null, organisation, kind, plan, escalated, text);
        }
    }

    /** The last row of the page before. */
    public record Cursor(Instant at, WorkItemId id) {}

    /** @param late of the lines that are rungs, what they are about */
    public record Slice(
            List<WorkItem> items,
            Map<WorkItemId, LateWork> late,
            @Nullable Cursor next) {}

    public record Counts(
            long mine, long roles, long all, long done, long overdue, long late, long onTime, long paused) {}

    public Slice page(Scope scope, PersonId person, Set<Role> roles, Filter filter, @Nullable Cursor after, int size) {
        Map<String, Object> params = new LinkedHashMap<>();
        boolean done = scope == Scope.DONE;
        String order = (done ? " order by ended_at desc, id" : " order by hard_at, id") + " limit " + (size + 1);
        String rest = where(filter, done, params) + cursor(after, done, params) + order;
        List<String> parts = new ArrayList<>();
        for (String part : scopeParts(scope, person, roles, params)) {
            parts.add("(select * from work_item where " + part + rest + ")");
        }
        String sql = "select w.*, " + LateWork.COLUMNS + " from (" + String.join(" union all ", parts) + ") w"
                + " left join work_item late on late.id = w.about"
                + (done ? " order by w.ended_at desc, w.id" : " order by w.hard_at, w.id") + " limit " + (size + 1);
        Map<WorkItemId, LateWork> late = new HashMap<>();
        List<WorkItem> rows = jdbc.sql(sql)
                .params(params)
                .query((row, n) -> {
                    WorkItem item = WorkItemRow.READ.mapRow(row, n);
                    LateWork about = LateWork.READ.mapRow(row, n);
                    if (about != null) {
                        late.put(item.id(), about);
                    }
                    return item;
                })
                .list();
        boolean more = rows.size() > size;
        List<WorkItem> items = more ? rows.subList(0, size) : rows;
        return new Slice(items, late, more ? cursorOf(items.get(size - 1), done) : null);
    }

    /** The figures of the tabs, and those of the deadlines within the chosen tab and filter. */
    public Counts counts(Scope scope, PersonId person, Set<Role> roles, Filter filter) {
        Map<String, Object> params = new LinkedHashMap<>();
        List<String> columns = new ArrayList<>();
        for (Scope tab : Scope.values()) {
            String order = tab == Scope.DONE ? " order by ended_at desc" : " order by hard_at";
            columns.add(count(rows(scopeParts(tab, person, roles, params), order), tab));
        }
        List<String> scopes = scopeParts(scope == Scope.DONE ? Scope.MINE : scope, person, roles, params);
        String rest = where(filter.whateverDue(), false, params);
        params.put("now", Timestamp.from(clock.instant()));
        columns.add(running(rows(scopes, rest + OVERDUE + " order by hard_at"), scopes, rest, DueState.OVERDUE));
        columns.add(running(late(scopes, rest), scopes, rest, DueState.LATE));
        columns.add(running(rows(scopes, rest + ON_TIME + " order by target_at"), scopes, rest, DueState.ONTIME));
        columns.add(count(rows(scopes, rest + PAUSED + " order by hard_at"), DueState.PAUSED));
        return jdbc.sql("select " + String.join(", ", columns))
                .params(params)
                .query((row, n) -> new Counts(
                        row.getLong("mine"),
                        row.getLong("roles"),
                        row.getLong("all"),
                        row.getLong("done"),
                        row.getLong("overdue"),
                        row.getLong("late"),
                        row.getLong("ontime"),
                        row.getLong("paused")))
                .single();
    }

    private static String count(List<String> rows, Enum<?> figure) {
        return number(rows) + as(figure);
    }

    private static String as(Enum<?> figure) {
        return " as \"" + figure.name().toLowerCase(Locale.ROOT) + "\"";
    }

    private static String number(List<String> rows) {
        return "(select count(*) from (" + String.join(" union all ", rows) + ") counted)";
    }

    /**
     * The paused ones, few and with an index of their own, are taken off: the large indices need not know of them. Where
     * more is there than is counted the figure is short by as many.
     */
    private static String running(List<String> rows, List<String> scopes, String rest, DueState state) {
        String paused = number(rows(scopes, rest + PAUSED + when(state) + " order by hard_at"));
        return "greatest(0, " + number(rows) + " - " + paused + ")" + as(state);
    }

    private static String when(DueState state) {
        return switch (state) {
            case OVERDUE -> OVERDUE;
            case LATE -> LATE;
            case ONTIME -> ON_TIME;
            case PAUSED -> PAUSED;
        };
    }

    /** With an order that an index has: without it a million rows may be looked through for the first thousand. */
    private static List<String> rows(List<String> scopes, String restInOrder) {
        return scopes.stream()
                .map(scope -> "(select 1 from work_item where " + scope + restInOrder + " limit " + COUNTED + ")")
                .toList();
    }

    private static List<String> late(List<String> scopes, String rest) {
        return scopes.stream()
                .map(scope -> "(select 1 from (select hard_at from work_item where " + scope + rest
                        + " and target_at < :now order by target_at desc limit " + PAST_TARGET
                        + ") past where hard_at >= :now limit " + COUNTED + ")")
                .toList();
    }

    /** One condition for each index that is read: a role each, so that every part arrives in due order. */
    private static List<String> scopeParts(Scope scope, PersonId person, Set<Role> roles, Map<String, Object> params) {
        params.put("person", person.value());
        return switch (scope) {
            case MINE -> List.of("state = 'OPEN' and assignee = :person");
            case ALL -> List.of("state = 'OPEN'");
            case DONE -> List.of("state = 'DONE' and ended_by = :person");
            case ROLES -> {
                List<String> parts = new ArrayList<>();
                for (Role role : roles) {
                    params.put("role_" + role, role.name());
                    parts.add("state = 'OPEN' and role = :role_" + role);
                }
                yield parts.isEmpty() ? List.of("false") : parts;
            }
        };
    }

    private String where(Filter filter, boolean done, Map<String, Object> params) {
        StringBuilder sql = new StringBuilder();
        if (filter.due() != null && !done) {
            params.put("now", Timestamp.from(clock.instant()));
            sql.append(when(filter.due())).append(filter.due() == DueState.PAUSED ? "" : " and paused_at is null");
        }
        if (filter.organisation() != null) {
            params.put("organisation", filter.organisation().value());
            sql.append(" and organisation = :organisation");
        }
        if (filter.kind() != null) {
            int dot = filter.kind().indexOf('.') + 1;
            params.put("process", filter.kind().substring(0, Math.max(0, dot - 1)));
            params.put("task", filter.kind().substring(dot));
            sql.append(" and process = :process and task = :task");
        }
        if (filter.plan() != null) {
            params.put("plan", filter.plan().value());
            sql.append(" and plan = :plan");
        }
        if (filter.escalated()) {
            sql.append(" and rung > 0");
        }
        Search search = Search.of(filter.text());
        params.put("sought", search.sought());
        return sql.append(search.condition("words", "title_ar", "title_fr", "title_en", "subject"))
                .toString();
    }

    private static String cursor(@Nullable Cursor after, boolean done, Map<String, Object> params) {
        if (after == null) {
            return "";
        }
        params.put("afterAt", Timestamp.from(after.at()));
        params.put("afterId", after.id().value());
        return done
                ? " and (ended_at < :afterAt or (ended_at = :afterAt and id > :afterId))"
                : " and (hard_at, id) > (:afterAt, :afterId)";
    }

    private static @Nullable Cursor cursorOf(WorkItem item, boolean done) {
        Instant at = done ? item.endedAt() : item.hardAt();
        return at == null ? null : new Cursor(at, item.id());
    }
}
