package org.iltizam.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.WorkItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Unfinished answers, kept on the server while somebody types. One a work item: whoever comes second is told. */
@Repository
public class Drafts {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param revision grows with every save; 0 is "nothing kept yet" */
    public record Draft(Map<String, Object> data, long revision, Instant savedAt, PersonId savedBy) {}

    Optional<Draft> find(WorkItemId item) {
        return jdbc.sql("select data, revision, saved_at, saved_by from work_draft where work_item = :item")
                .param("item", item.value())
                .query((row, n) -> new Draft(
                        AnswerJson.read(json, row.getString("data")),
                        row.getLong("revision"),
                        row.getTimestamp("saved_at").toInstant(),
                        new PersonId(row.getString("saved_by"))))
                .optional();
    }

    /**
     * Keeps a draft in one statement.
     *
     * @param revision the revision that the writer has seen last
     * @return refusal {@code draftMovedOn} when somebody has saved since, {@code workItemGone} when nothing is asked any
     *     more
     */
    Outcome<Draft> save(WorkItemId item, Map<String, Object> data, long revision, PersonId by) {
        Instant now = clock.instant();
        Optional<Long> saved = jdbc.sql("""
                        insert into work_draft as d (work_item, data, revision, saved_at, saved_by)
                        select id, cast(:data as jsonb), :revision + 1, :at, :by
                        from work_item where id = :item and state = 'OPEN' for share
                        on conflict (work_item) do update
                        set data = excluded.data, revision = excluded.revision, saved_at = excluded.saved_at,
                            saved_by = excluded.saved_by
                        where d.revision = :revision
                        returning revision""")
                .param("item", item.value())
                .param("data", AnswerJson.write(json, data))
                .param("revision", revision)
                .param("at", Timestamp.from(now))
                .param("by", by.value())
                .query(Long.class)
                .optional();
        return saved.<Outcome<Draft>>map(next -> Outcome.done(new Draft(data, next, now, by)))
                .orElseGet(() -> Outcome.refused(isAsked(item) ? "draftMovedOn" : "workItemGone"));
    }

    private boolean isAsked(WorkItemId item) {
        return jdbc.sql("select exists (select from work_item where id = :item and state = 'OPEN')")
                .param("item", item.value())
                .query(Boolean.class)
                .single();
    }

    /** @return how many went of work that was over before that moment */
    int eraseOver(Instant before) {
        // item by item: there are few drafts, and more finished work with every year
        return jdbc.sql("delete from work_draft d"
                        + " where (select w.ended_at from work_item w where w.id = d.work_item) < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    /**
     * Replaces texts in what is kept for the tasks of these processes of a plan. A page that is open with the former text
     * is told so, and cannot bring it back.
     *
     * @param rewriting by the subject of the task
     */
    void rewrite(PlanId plan, String processes, Function<String, UnaryOperator<String>> rewriting) {
        record Kept(String item, String subject, String data) {}
        List<Kept> drafts = jdbc.sql(
                        "select d.work_item, w.subject, d.data from work_draft d join work_item w on w.id = d.work_item"
                                + " where w.plan = :plan and w.process like :processes for update of d")
                .param("plan", plan.value())
                .param("processes", processes)
                .query((row, n) ->
                        new Kept(row.getString("work_item"), row.getString("subject"), row.getString("data")))
                .list();
        for (Kept draft : drafts) {
            AnswerJson.rewritten(json, draft.data(), rewriting.apply(draft.subject()))
                    .ifPresent(data -> jdbc.sql("update work_draft set data = cast(:data as jsonb),"
                                    + " revision = revision + 1 where work_item = :item")
                            .param("data", data)
                            .param("item", draft.item())
                            .update());
        }
    }
}
