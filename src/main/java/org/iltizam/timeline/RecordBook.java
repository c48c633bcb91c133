package org.iltizam.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** The table of the record: entries go in at the end and stay. */
@Repository
class RecordBook {

    private static final String COLUMNS = "id, plan, sequence, subject, kind, at, by_person, facts, hash";

    private static final int AT_ONCE = 1000;

    private static final String INSERT = """
            insert into record_entry (plan, sequence, subject, kind, at, by_person, facts, salt, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;

    RecordBook(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** An entry with the link it was stored with. */
    record Linked(SealedEntry entry, String previousHash, String hash) {}

    /** The end of the chain, locked until the transaction is over: what is appended next follows it. */
    Optional<RecordHead> lockedHead(String plan) {
        return jdbc.query("select last_sequence, last_hash from record_head(?)", RecordBook::head, plan).stream()
                .findFirst();
    }

    Optional<RecordHead> head(PlanId plan) {
        return jdbc
                .query(
                        "select sequence, hash from record_entry where plan = ? order by sequence desc limit 1",
                        RecordBook::head,
                        plan.value())
                .stream()
                .findFirst();
    }

    void append(List<Linked> entries) {
        List<Object[]> rows = new ArrayList<>();
        for (Linked linked : entries) {
            SealedEntry entry = linked.entry();
            rows.add(new @Nullable Object[] {
                entry.plan(),
                entry.sequence(),
                entry.subject(),
                entry.kind(),
                Timestamp.from(entry.at()),
                entry.by(),
                CanonicalJson.write(entry.facts()),
                entry.salt(),
                linked.previousHash(),
                linked.hash()
            });
        }
        jdbc.batchUpdate(INSERT, rows);
    }

    List<RecordEntry> of(String subject) {
        return jdbc.query(
                "select " + COLUMNS + " from record_entry where subject = ? order by id", RecordBook::line, subject);
    }

    Optional<RecordEntry> latest(String subject, String kind) {
        return jdbc
                .query(
                        "select " + COLUMNS
                                + " from record_entry where subject = ? and kind = ? order by id desc limit 1",
                        RecordBook::line,
                        subject,
                        kind)
                .stream()
                .findFirst();
    }

    List<RecordEntry> of(String subject, long before, int limit) {
        return jdbc.query(
                "select " + COLUMNS + " from record_entry where subject = ? and id < ? order by id desc limit ?",
                RecordBook::line,
                subject,
                before,
                limit);
    }

    List<RecordEntry> of(PlanId plan, long before, int limit) {
        return jdbc.query(
                "select " + COLUMNS
                        + " from record_entry where plan = ? and sequence < ? order by sequence desc limit ?",
                RecordBook::line,
                plan.value(),
                before,
                limit);
    }

    /** Entry by entry in the order of the chain, whatever their number. */
    void read(PlanId plan, Consumer<Linked> reader) {
        read(plan, "facts", RecordBook::linked, linked -> linked.entry().sequence(), reader);
    }

    /** The same without what entries say, but for those of the kinds that are open. */
    void readLinks(PlanId plan, Set<String> open, Consumer<PublicRecord.Link> reader) {
        String kinds = open.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
        String facts = "case when kind in (" + kinds + ") then facts end as facts";
        read(plan, facts, RecordBook::link, PublicRecord.Link::sequence, reader);
    }

    /** Piece by piece, each in a statement of its own: a slow reader holds no connection while it is at one. */
    private <T> void read(PlanId plan, String facts, RowMapper<T> row, ToLongFunction<T> sequence, Consumer<T> reader) {
        String sql = "select plan, sequence, subject, kind, at, by_person, " + facts + ", salt, previous_hash, hash"
                + " from record_entry where plan = ? and sequence > ? order by sequence limit " + AT_ONCE;
        List<T> piece;
        long last = Long.MIN_VALUE;
        do {
            piece = jdbc.query(sql, row, plan.value(), last);
            for (T entry : piece) {
                reader.accept(entry);
                last = sequence.applyAsLong(entry);
            }
        } while (piece.size() == AT_ONCE);
    }

    private static RecordHead head(ResultSet row, int number) throws SQLException {
        return new RecordHead(row.getLong(1), row.getString(2));
    }

    private static RecordEntry line(ResultSet row, int number) throws SQLException {
        String by = row.getString("by_person");
        return new RecordEntry(
                row.getLong("id"),
                row.getLong("sequence"),
                row.getString("subject"),
                row.getString("kind"),
                at(row),
                by == null ? null : new PersonId(by),
                CanonicalJson.plain(row.getString("facts")),
                row.getString("hash"));
    }

    private static PublicRecord.Link link(ResultSet row, int number) throws SQLException {
        return new PublicRecord.Link(
                row.getLong("sequence"),
                row.getString("previous_hash"),
                row.getString("hash"),
                row.getString("facts") == null
                        ? null
                        : CanonicalJson.payload(linked(row, number).entry()));
    }

    private static Linked linked(ResultSet row, int number) throws SQLException {
        SealedEntry entry = new SealedEntry(
                row.getString("plan"),
                row.getLong("sequence"),
                row.getString("subject"),
                row.getString("kind"),
                at(row),
                row.getString("by_person"),
                CanonicalJson.read(row.getString("facts")),
                row.getString("salt"));
        return new Linked(entry, row.getString("previous_hash"), row.getString("hash"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getTimestamp("at").toInstant();
    }
}
