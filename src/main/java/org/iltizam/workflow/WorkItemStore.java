package org.iltizam.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlainWords;
import org.iltizam.shared.SeatId;
import org.iltizam.shared.WorkItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code work_item}. Plain SQL: rows are written inside engine commands, between which JPA does not flush. */
@Repository
public class WorkItemStore {

    private final JdbcClient jdbc;

    WorkItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the engine alone knows of an item. */
    public record EngineSide(
            String task, boolean extended, @Nullable WorkItemId about) {}

    /**
     * @param byTable its deadline comes from the decision table, by the round that is counted here
     * @param together what is asked of all seats at once has the same here, once for each time that it is asked
     */
    public void open(
            WorkItem item, String engineTask, @Nullable WorkItemId about, boolean byTable, @Nullable String together) {
        jdbc.sql("""
                        insert into work_item (id, process, task, form, plan, subject, title_ar, title_fr, title_en,
                            words, organisation, assignee, role, seat, part, about, engine_task, created_at, target_at, hard_at,
                            paused_at, state, asked_together, round)
                        values (:id, :process, :task, :form, :plan, :subject, :ar, :fr, :en, :words, :organisation,
                            :assignee,
                            :role, :seat, :part, :about, :engineTask, :createdAt, :targetAt, :hardAt, :pausedAt, 'OPEN',
                            :together, case when :byTable then 1 + (select count(*) from work_item
                                where subject = :subject and task = :task and seat is not distinct from :seat) end)""")
                .param("id", item.id().value())
                .param("process", item.process())
                .param("task", item.task())
                .param("form", item.form())
                .param("plan", item.plan().value())
                .param("subject", item.subject())
                .param("ar", item.subjectTitle().ar())
                .param("fr", item.subjectTitle().fr())
                .param("en", item.subjectTitle().en())
                .param("words", PlainWords.kept(item.subjectTitle(), item.subject()))
                .param("organisation", text(item.organisation()))
                .param("assignee", text(item.assignee()))
                .param("role", text(item.role()))
                .param("seat", text(item.seat()))
                .param("part", item.part())
                .param("about", text(about))
                .param("engineTask", engineTask)
                .param("createdAt", Timestamp.from(item.createdAt()))
                .param("targetAt", Timestamp.from(item.targetAt()))
                .param("hardAt", Timestamp.from(item.hardAt()))
                .param("pausedAt", timestamp(item.pausedAt()))
                .param("byTable", byTable)
                .param("together", together)
                .update();
    }

    /** From now on the subject goes by another title, in what is done too. */
    public void retitle(String subject, LocalizedText title) {
        jdbc.sql("update work_item set title_ar = :ar, title_fr = :fr, title_en = :en, words = :words"
                        + " where subject = :subject")
                .param("ar", title.ar())
                .param("fr", title.fr())
                .param("en", title.en())
                .param("words", PlainWords.kept(title, subject))
                .param("subject", subject)
                .update();
    }

    public Optional<WorkItem> find(WorkItemId id) {
        return jdbc.sql("select * from work_item where id = :id")
                .param("id", id.value())
                .query(WorkItemRow.READ)
                .optional();
    }

    /** Reads and locks: whoever comes second waits, and then sees what the first one did. */
    Optional<WorkItem> lock(WorkItemId id) {
        return jdbc.sql("select * from work_item where id = :id for update")
                .param("id", id.value())
                .query(WorkItemRow.READ)
                .optional();
    }

    public EngineSide engineSide(WorkItemId id) {
        return jdbc.sql("select engine_task, extended, about from work_item where id = :id")
                .param("id", id.value())
                .query((row, n) -> new EngineSide(
                        row.getString("engine_task"),
                        row.getBoolean("extended"),
                        WorkItemRow.orNull(row.getString("about"), WorkItemId::new)))
                .single();
    }

    List<WorkItem> openFor(String subject) {
        return jdbc.sql("select * from work_item where subject = :subject and state = 'OPEN' order by hard_at, id")
                .param("subject", subject)
                .query(WorkItemRow.READ)
                .list();
    }

    List<WorkItem> historyOf(String subject) {
        return jdbc.sql("select * from (select * from work_item where subject = :subject"
                        + " order by created_at desc, id desc limit 500) latest order by created_at, id")
                .param("subject", subject)
                .query(WorkItemRow.READ)
                .list();
    }

    /** How often this task has come up for this subject and this seat or person before. */
    public int roundsBefore(String subject, String task, @Nullable SeatId seat) {
        return jdbc.sql("""
                        select count(*) from work_item
                        where subject = :subject and task = :task and seat is not distinct from :seat""")
                .param("subject", subject)
                .param("task", task)
                .param("seat", text(seat))
                .query(Integer.class)
                .single();
    }

    /** How often this task has come up for this subject before: where each seat has its own, for the one asked most. */
    public int roundsBefore(String subject, String task) {
        return jdbc.sql("""
                        select coalesce(max(times), 0) from (select count(*) as times from work_item
                        where subject = :subject and task = :task group by seat) as by_seat""")
                .param("subject", subject)
                .param("task", task)
                .query(Integer.class)
                .single();
    }

    /** @return the engine's task behind it */
    String done(WorkItemId id, PersonId by, Instant at) {
        return jdbc.sql("""
                        update work_item set state = 'DONE', ended_at = :at, ended_by = :by, version = version + 1
                        where id = :id returning engine_task""")
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** @return the item, where it was still open */
    public Optional<WorkItem> withdraw(String engineTask, Instant at) {
        return jdbc.sql("""
                        update work_item set state = 'WITHDRAWN', ended_at = :at, version = version + 1
                        where engine_task = :task and state = 'OPEN' returning *""")
                .param("at", Timestamp.from(at))
                .param("task", engineTask)
                .query(WorkItemRow.READ)
                .optional();
    }

    /** @param to null while it waits for whoever gets the seat it is done for */
    WorkItem assign(WorkItemId id, @Nullable PersonId to) {
        return jdbc.sql("""
                        update work_item set assignee = :to, role = null, version = version + 1
                        where id = :id returning *""")
                .param("to", text(to))
                .param("id", id.value())
                .query(WorkItemRow.READ)
                .single();
    }

    /** @param extended the one extension that a person may ask for has been used up by this move */
    WorkItem move(WorkItemId id, Instant target, Instant hard, boolean extended) {
        return jdbc.sql("""
                        update work_item set target_at = :target, hard_at = :hard, rung = -1,
                            extended = extended or :extended, version = version + 1
                        where id = :id returning *""")
                .param("target", Timestamp.from(target))
                .param("hard", Timestamp.from(hard))
                .param("extended", extended)
                .param("id", id.value())
                .query(WorkItemRow.READ)
                .single();
    }

    /** @param nextAt when the ladder climbs on */
    public WorkItem reachRung(WorkItemId id, int rung, Instant nextAt) {
        return jdbc.sql("update work_item set rung = :rung, next_rung_at = :nextAt where id = :id returning *")
                .param("rung", rung)
                .param("nextAt", Timestamp.from(nextAt))
                .param("id", id.value())
                .query(WorkItemRow.READ)
                .single();
    }

    /**
     * The ladder has come to its end: the delay is public, and stays so, with whoever was late then.
     *
     * @param late the body that the holder acts for; null where the work is a role's
     */
    public WorkItem makePublic(WorkItemId id, int rung, @Nullable OrganisationId late, Instant at) {
        return jdbc.sql("""
                        update work_item set rung = :rung, next_rung_at = null, public_at = coalesce(public_at, :at),
                            late_since = coalesce(late_since, hard_at),
                            late_organisation = case when public_at is null then :late else late_organisation end,
                            late_role = case when public_at is not null then late_role
                                when seat is null and assignee is null then role end
                        where id = :id returning *""")
                .param("rung", rung)
                .param("late", text(late))
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .query(WorkItemRow.READ)
                .single();
    }

    void pause(String subject, @Nullable Instant since) {
        jdbc.sql("update work_item set paused_at = :since where subject = :subject and state = 'OPEN'")
                .param("since", timestamp(since))
                .param("subject", subject)
                .update();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
