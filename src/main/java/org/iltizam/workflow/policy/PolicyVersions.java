package org.iltizam.workflow.policy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the decision tables that people made. */
@Repository
public class PolicyVersions {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    PolicyVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Head(int number, PersonId by, Instant at, String reason, int moved) {}

    /** The version that holds; nobody changes it before the end of the caller's transaction. */
    public int now(Policy policy) {
        return jdbc.sql("select policy_now(:policy)")
                .param("policy", policy.key())
                .query(Integer.class)
                .single();
    }

    /**
     * The same for whoever is about to change it, who waits for all others. Soon gives up: in the end those who answer
     * their tasks must never be the ones who lose.
     */
    int nowForChange(Policy policy) {
        jdbc.sql("select set_config('lock_timeout', '400ms', true)")
                .query(String.class)
                .single();
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('policy ' || :policy, 0))")
                .param("policy", policy.key())
                .query(Integer.class)
                .single();
        return now(policy);
    }

    /** The cells in which a version differs from the file, by rule and output. */
    public Map<String, Map<String, String>> cells(Policy policy, int version) {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        if (version > 0) {
            jdbc.sql("select rule, output, value from policy_cell where policy = :policy and version = :version")
                    .param("policy", policy.key())
                    .param("version", version)
                    .query(row -> {
                        cells.computeIfAbsent(row.getString("rule"), rule -> new LinkedHashMap<>())
                                .put(row.getString("output"), row.getString("value"));
                    });
        }
        return cells;
    }

    List<Head> heads(Policy policy) {
        return jdbc.sql("select * from policy_version where policy = :policy order by version desc limit " + SHOWN)
                .param("policy", policy.key())
                .query((row, n) -> new Head(
                        row.getInt("version"),
                        new PersonId(row.getString("changed_by")),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("reason"),
                        row.getInt("moved")))
                .list();
    }

    /** The cells of every version that is shown, by version. */
    Map<Integer, Map<String, Map<String, String>>> cells(Policy policy) {
        Map<Integer, Map<String, Map<String, String>>> cells = new LinkedHashMap<>();
        jdbc.sql("""
                        select version, rule, output, value from policy_cell where policy = :policy and version >=
                            (select coalesce(max(version), 0) from policy_version where policy = :policy) - :shown""").param("policy", policy.key()).param("shown", SHOWN).query(row -> {
            cells.computeIfAbsent(row.getInt("version"), version -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getString("rule"), rule -> new LinkedHashMap<>())
                    .put(row.getString("output"), row.getString("value"));
        });
        return cells;
    }

    void keep(Policy policy, Head version, Map<String, Map<String, String>> cells) {
        jdbc.sql("""
                        insert into policy_version (policy, version, changed_by, changed_at, reason, moved)
                        values (:policy, :version, :by, :at, :reason, :moved)""")
                .param("policy", policy.key())
                .param("version", version.number())
                .param("by", version.by().value())
                .param("at", Timestamp.from(version.at()))
                .param("reason", version.reason())
                .param("moved", version.moved())
                .update();
        cells.forEach((rule, outputs) -> outputs.forEach((output, value) -> jdbc.sql("""
                                insert into policy_cell (policy, version, rule, output, value)
                                values (:policy, :version, :rule, :output, :value)""")
                .param("policy", policy.key())
                .param("version", version.number())
                .param("rule", rule)
                .param("output", output)
                .param("value", value)
                .update()));
    }
}
