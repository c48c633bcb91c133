package org.iltizam.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code body_change}: written once, read on the page of a body. */
@Repository
class BodyChanges {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;

    BodyChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OrganisationId body, BodyChange change) {
        jdbc.sql("insert into body_change (body, kind, name_ar, name_fr, name_en, head, reason, by_person, at)"
                        + " values (:body, :kind, :ar, :fr, :en, :head, :reason, :by, :at)")
                .param("body", body.value())
                .param("kind", change.kind().name())
                .param("ar", change.name().ar())
                .param("fr", change.name().fr())
                .param("en", change.name().en())
                .param("head", change.head() == null ? null : change.head().value())
                .param("reason", change.reason())
                .param("by", change.by().value())
                .param("at", Timestamp.from(change.at()))
                .update();
    }

    /** Newest first. */
    List<BodyChange> of(OrganisationId body) {
        return jdbc.sql("select * from body_change where body = :body order by id desc limit :shown")
                .param("body", body.value())
                .param("shown", SHOWN)
                .query((row, number) -> change(row))
                .list();
    }

    private static BodyChange change(ResultSet row) throws SQLException {
        String head = row.getString("head");
        return new BodyChange(
                BodyChange.Kind.valueOf(row.getString("kind")),
                new LocalizedText(row.getString("name_ar"), row.getString("name_fr"), row.getString("name_en")),
                head == null ? null : new PersonId(head),
                row.getString("reason"),
                new PersonId(row.getString("by_person")),
                row.getTimestamp("at").toInstant());
    }
}
