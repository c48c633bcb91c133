package org.iltizam.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.WorkItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers as they were sent, for a while; the task knows who sent them. */
@Repository
class SentAnswers {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    SentAnswers(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * In place of what was being typed, in one statement.
     *
     * @param at when the task ended, to the instant
     */
    void keep(WorkItemId item, Map<String, Object> answer, Instant at) {
        jdbc.sql("with draft as (delete from work_draft where work_item = :item)"
                        + " insert into work_answer (sent_at, work_item, data)"
                        + " values (:at, :item, cast(:data as jsonb))")
                .param("at", Timestamp.from(at))
                .param("item", item.value())
                .param("data", AnswerJson.write(json, answer))
                .update();
    }

    /** @param at when the task ended */
    Optional<Map<String, Object>> find(WorkItemId item, Instant at) {
        return jdbc.sql("select data from work_answer where sent_at = :at and work_item = :item")
                .param("at", Timestamp.from(at))
                .param("item", item.value())
                .query((row, n) -> AnswerJson.read(json, row.getString("data")))
                .optional();
    }

    /** @return how many went that were sent before that moment */
    int eraseSent(Instant before) {
        return jdbc.sql("delete from work_answer where sent_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    /**
     * Replaces texts in the answers to tasks of these processes of a plan.
     *
     * @param rewriting by the subject of the task
     */
    void rewrite(PlanId plan, String processes, Function<String, UnaryOperator<String>> rewriting) {
        record Kept(Timestamp at, String item, String subject, String data) {}
        List<Kept> answers = jdbc.sql("select a.sent_at, a.work_item, w.subject, a.data from work_answer a"
                        + " join work_item w on w.id = a.work_item"
                        + " where w.plan = :plan and w.process like :processes for update of a")
                .param("plan", plan.value())
                .param("processes", processes)
                .query((row, n) -> new Kept(
                        row.getTimestamp("sent_at"),
                        row.getString("work_item"),
                        row.getString("subject"),
                        row.getString("data")))
                .list();
        for (Kept answer : answers) {
            AnswerJson.rewritten(json, answer.data(), rewriting.apply(answer.subject()))
                    .ifPresent(data -> jdbc.sql("update work_answer set data = cast(:data as jsonb)"
                                    + " where sent_at = :at and work_item = :item")
                            .param("data", data)
                            .param("at", answer.at())
                            .param("item", answer.item())
                            .update());
        }
    }
}
