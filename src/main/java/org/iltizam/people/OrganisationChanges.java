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

/** The table {@code organisation_change}: written once, read on the page of an organisation. */
@Repository
class OrganisationChanges {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;

    OrganisationChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OrganisationId organisation, OrganisationChange change) {
        jdbc.sql(
                        "insert into organisation_change (organisation, kind, name_ar, name_fr, name_en, head, reason, by_person, at)"
                                + " values (:organisation, :kind, :ar, :fr, :en, :head, :reason, :by, :at)")
                .param("organisation", organisation.value())
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
    List<OrganisationChange> of(OrganisationId organisation) {
        return jdbc.sql(
                        "select * from organisation_change where organisation = :organisation order by id desc limit :shown")
                .param("organisation", organisation.value())
                .param("shown", SHOWN)
                .query((row, number) -> change(row))
                .list();
    }

    private static OrganisationChange change(ResultSet row) throws SQLException {
        String head = row.getString("head");
        return new OrganisationChange(
                OrganisationChange.Kind.valueOf(row.getString("kind")),
                new LocalizedText(row.getString("name_ar"), row.getString("name_fr"), row.getString("name_en")),
                head == null ? null : new PersonId(head),
                row.getString("reason"),
                new PersonId(row.getString("by_person")),
                row.getTimestamp("at").toInstant());
    }
}
