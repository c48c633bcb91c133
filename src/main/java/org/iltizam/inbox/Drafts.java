package org.iltizam.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.WorkItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Unfinished answers, kept on the server while somebody types. One a work item: whoever comes second is told. */
@Repository
public class Drafts {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

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
                        read(row.getString("data")),
                        row.getLong("revision"),
                        row.getTimestamp("saved_at").toInstant(),
                        new PersonId(row.getString("saved_by"))))
                .optional();
    }

    /**
     * Keeps a draft in one statement.
     *
     * @param revision the revision that the writer has seen last
     * @return refusal {@code draftMovedOn} when somebody has saved since
     */
    Outcome<Draft> save(WorkItemId item, Map<String, Object> data, long revision, PersonId by) {
        Instant now = clock.instant();
        Optional<Long> saved = jdbc.sql("""
                        insert into work_draft as d (work_item, data, revision, saved_at, saved_by)
                        values (:item, cast(:data as jsonb), :revision + 1, :at, :by)
                        on conflict (work_item) do update
                        set data = excluded.data, revision = excluded.revision, saved_at = excluded.saved_at,
                            saved_by = excluded.saved_by
                        where d.revision = :revision
                        returning revision""")
                .param("item", item.value())
                .param("data", write(data))
                .param("revision", revision)
                .param("at", Timestamp.from(now))
                .param("by", by.value())
                .query(Long.class)
                .optional();
        return saved.<Outcome<Draft>>map(next -> Outcome.done(new Draft(data, next, now, by)))
                .orElseGet(() -> Outcome.refused("draftMovedOn"));
    }

    private Map<String, Object> read(String data) {
        try {
            return json.readValue(data, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Map<String, Object> data) {
        try {
            // NUL cannot be kept in jsonb, and nobody types it
            return json.writeValueAsString(data).replace("\\u0000", "");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
