package org.iltizam.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of consultations and of the cards they are about. */
@Repository
class ConsultationShelf {

    private final JdbcClient jdbc;

    ConsultationShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Consultation> find(ConsultationId id) {
        return jdbc.sql("select * from consultation where id = :id")
                .param("id", id.value())
                .query(ConsultationShelf::consultation)
                .optional();
    }

    Consultation get(ConsultationId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No consultation " + id));
    }

    /** Lets contributions and the check for unmoderated ones come one after the other. */
    Optional<Consultation> lock(ConsultationId id) {
        return jdbc.sql("select * from consultation where id = :id for update")
                .param("id", id.value())
                .query(ConsultationShelf::consultation)
                .optional();
    }

    /** Announces, or announces anew with other dates: what was contributed stays. */
    void announce(Consultation announced) {
        LocalizedText exception = announced.exception();
        jdbc.sql("""
                        insert into consultation (id, plan, invitation_ar, invitation_fr, invitation_en, exception_ar,
                            exception_fr, exception_en, announced_at, announced_by, opens_at, closes_at)
                        values (:id, :plan, :ar, :fr, :en, :exceptionAr, :exceptionFr, :exceptionEn, :at, :by, :opens, :closes)
                        on conflict (id) do update set invitation_ar = excluded.invitation_ar,
                            invitation_fr = excluded.invitation_fr, invitation_en = excluded.invitation_en,
                            exception_ar = excluded.exception_ar, exception_fr = excluded.exception_fr,
                            exception_en = excluded.exception_en, announced_at = excluded.announced_at,
                            announced_by = excluded.announced_by, opens_at = excluded.opens_at,
                            closes_at = excluded.closes_at, closed_at = null, recalled_at = null, published_at = null""")
                .param("id", announced.id().value())
                .param("plan", announced.id().plan().value())
                .param("ar", announced.invitation().ar())
                .param("fr", announced.invitation().fr())
                .param("en", announced.invitation().en())
                .param("exceptionAr", exception == null ? null : exception.ar())
                .param("exceptionFr", exception == null ? null : exception.fr())
                .param("exceptionEn", exception == null ? null : exception.en())
                .param("at", Timestamp.from(announced.announcedAt()))
                .param("by", announced.announcedBy().value())
                .param("opens", Timestamp.from(announced.opensAt()))
                .param("closes", Timestamp.from(announced.closesAt()))
                .update();
    }

    /** The version that lies before the public is the one of the first announcement. */
    void ask(ConsultationId id, CardId card, int version) {
        jdbc.sql("insert into consultation_card (consultation, card, version) values (:id, :card, :version)"
                        + " on conflict do nothing")
                .param("id", id.value())
                .param("card", card.value())
                .param("version", version)
                .update();
    }

    /** The cards with the version that the public reads, by number. */
    Map<CardId, Integer> cards(ConsultationId id) {
        Map<CardId, Integer> cards = new LinkedHashMap<>();
        jdbc.sql("select cc.card, cc.version from consultation_card cc join card c on c.id = cc.card"
                        + " where cc.consultation = :id order by c.number")
                .param("id", id.value())
                .query(row -> {
                    cards.put(new CardId(row.getString("card")), row.getInt("version"));
                });
        return cards;
    }

    void close(ConsultationId id, Instant at) {
        jdbc.sql("update consultation set closed_at = :at where id = :id and closed_at is null")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void moveClosing(ConsultationId id, Instant to) {
        jdbc.sql("update consultation set closes_at = :to where id = :id")
                .param("to", Timestamp.from(to))
                .param("id", id.value())
                .update();
    }

    void move(ConsultationId id, Instant opens, Instant closes) {
        jdbc.sql("update consultation set opens_at = :opens, closes_at = :closes where id = :id")
                .param("opens", Timestamp.from(opens))
                .param("closes", Timestamp.from(closes))
                .param("id", id.value())
                .update();
    }

    void recall(ConsultationId id, Instant at) {
        jdbc.sql("update consultation set recalled_at = :at where id = :id and published_at is null")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void report(ConsultationId id, LocalizedText summary, PersonId by) {
        jdbc.sql("update consultation set summary_ar = :ar, summary_fr = :fr, summary_en = :en, report_by = :by"
                        + " where id = :id")
                .param("ar", summary.ar())
                .param("fr", summary.fr())
                .param("en", summary.en())
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    void publish(ConsultationId id, Instant at) {
        jdbc.sql("update consultation set published_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    int nextNumber(ConsultationId id) {
        return jdbc.sql("update consultation set last_contribution = last_contribution + 1 where id = :id"
                        + " returning last_contribution")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private static Consultation consultation(ResultSet row, int n) throws SQLException {
        LocalizedText exception = text(row, "exception");
        String reportBy = row.getString("report_by");
        return new Consultation(
                new ConsultationId(row.getString("id")),
                text(row, "invitation"),
                exception.isEmpty() ? null : exception,
                row.getTimestamp("announced_at").toInstant(),
                new PersonId(row.getString("announced_by")),
                row.getTimestamp("opens_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                instant(row, "closed_at"),
                instant(row, "recalled_at"),
                text(row, "summary"),
                reportBy == null ? null : new PersonId(reportBy),
                instant(row, "published_at"));
    }

    static LocalizedText text(ResultSet row, String name) throws SQLException {
        return new LocalizedText(row.getString(name + "_ar"), row.getString(name + "_fr"), row.getString(name + "_en"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
