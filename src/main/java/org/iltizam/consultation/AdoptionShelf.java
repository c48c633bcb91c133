package org.iltizam.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iltizam.consultation.PlanAdoption.Act;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of adoptions, of what they do with each card, and of waivers. */
@Repository
class AdoptionShelf {

    private final JdbcClient jdbc;

    AdoptionShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PlanAdoption> find(AdoptionId id) {
        return jdbc.sql("select * from plan_adoption where id = :id")
                .param("id", id.value())
                .query((row, n) -> adoption(row, cards(id), waivers(id)))
                .optional();
    }

    /** Puts the plan together anew: former choices are replaced, former waivers stay on file. */
    void consolidate(AdoptionId id, List<AdoptionCard> cards, PersonId by, Instant at) {
        jdbc.sql("insert into plan_adoption (id, plan, consolidated_at, consolidated_by)"
                        + " values (:id, :plan, :at, :by) on conflict (id) do update"
                        + " set consolidated_at = excluded.consolidated_at, consolidated_by = excluded.consolidated_by")
                .param("id", id.value())
                .param("plan", id.plan().value())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
        jdbc.sql("update plan_waiver set superseded_at = :at where adoption = :id and superseded_at is null")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
        for (AdoptionCard card : cards) {
            jdbc.sql("""
                            insert into plan_adoption_card (adoption, card, taken, number, axis_ar, axis_fr, axis_en,
                                reason_ar, reason_fr, reason_en)
                            values (:id, :card, :taken,
                                :number, :axisAr, :axisFr, :axisEn, :ar, :fr, :en)
                            on conflict (adoption, card) do update set taken = excluded.taken, number = excluded.number,
                                axis_ar = excluded.axis_ar, axis_fr = excluded.axis_fr, axis_en = excluded.axis_en, reason_ar = excluded.reason_ar, reason_fr = excluded.reason_fr,
                                reason_en = excluded.reason_en""")
                    .param("id", id.value())
                    .param("card", card.card().value())
                    .param("taken", card.taken())
                    .param("number", card.number())
                    .param("axisAr", card.axis().ar())
                    .param("axisFr", card.axis().fr())
                    .param("axisEn", card.axis().en())
                    .param("ar", card.reason().ar())
                    .param("fr", card.reason().fr())
                    .param("en", card.reason().en())
                    .update();
        }
    }

    void waive(AdoptionId id, Waiver waiver) {
        jdbc.sql("insert into plan_waiver (adoption, blocker, cases, case_ids, reason_ar, reason_fr, reason_en,"
                        + " waived_at, waived_by) values (:id, :blocker, :cases, :ids, :ar, :fr, :en, :at, :by)")
                .param("id", id.value())
                .param("blocker", waiver.blocker().name())
                .param("cases", waiver.cases())
                .param("ids", waiver.ids().toArray(String[]::new))
                .param("ar", waiver.reason().ar())
                .param("fr", waiver.reason().fr())
                .param("en", waiver.reason().en())
                .param("at", Timestamp.from(waiver.at()))
                .param("by", waiver.by().value())
                .update();
    }

    void approve(AdoptionId id, Act act, PersonId by) {
        jdbc.sql("update plan_adoption set approved_on = :on, approval_document = :document,"
                        + " approval_address = :address, approved_by = :by, returned_reason = null where id = :id")
                .param("on", act.on())
                .param("document", act.document())
                .param("address", act.address())
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    void sendBack(AdoptionId id, String reason) {
        jdbc.sql("update plan_adoption set returned_reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    void publish(AdoptionId id, Instant at) {
        jdbc.sql("update plan_adoption set published_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    boolean isPublished(AdoptionId id) {
        return jdbc.sql("select exists (select 1 from plan_adoption where id = :id and published_at is not null)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    PersonId approvedBy(AdoptionId id) {
        return new PersonId(jdbc.sql("select approved_by from plan_adoption where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single());
    }

    void submit(AdoptionId id, Act act) {
        jdbc.sql("update plan_adoption set submitted_on = :on, submission_document = :document,"
                        + " submission_address = :address where id = :id")
                .param("on", act.on())
                .param("document", act.document())
                .param("address", act.address())
                .param("id", id.value())
                .update();
    }

    /** @return whether the card was awaiting a reason */
    boolean explain(AdoptionId id, CardId card, LocalizedText reason, Instant at) {
        return jdbc.sql("update plan_adoption_card set reason_ar = :ar, reason_fr = :fr, reason_en = :en,"
                                + " explained_at = :at where adoption = :id and card = :card and not taken"
                                + " and coalesce(reason_ar, reason_fr, reason_en) is null")
                        .param("ar", reason.ar())
                        .param("fr", reason.fr())
                        .param("en", reason.en())
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .param("card", card.value())
                        .update()
                == 1;
    }

    private List<AdoptionCard> cards(AdoptionId id) {
        return jdbc.sql("select a.* from plan_adoption_card a join card c on c.id = a.card"
                        + " where a.adoption = :id order by a.number, c.number")
                .param("id", id.value())
                .query((row, n) -> new AdoptionCard(
                        new CardId(row.getString("card")),
                        row.getBoolean("taken"),
                        row.getObject("number", Integer.class),
                        ConsultationShelf.text(row, "axis"),
                        ConsultationShelf.text(row, "reason")))
                .list();
    }

    private List<Waiver> waivers(AdoptionId id) {
        return jdbc.sql("select * from plan_waiver where adoption = :id and superseded_at is null order by id")
                .param("id", id.value())
                .query((row, n) -> new Waiver(
                        Blocker.valueOf(row.getString("blocker")),
                        row.getInt("cases"),
                        Set.of((String[]) row.getArray("case_ids").getArray()),
                        ConsultationShelf.text(row, "reason"),
                        row.getTimestamp("waived_at").toInstant(),
                        new PersonId(row.getString("waived_by"))))
                .list();
    }

    private static PlanAdoption adoption(ResultSet row, List<AdoptionCard> cards, List<Waiver> waivers)
            throws SQLException {
        return new PlanAdoption(
                new AdoptionId(row.getString("id")),
                row.getTimestamp("consolidated_at").toInstant(),
                new PersonId(row.getString("consolidated_by")),
                cards,
                waivers,
                act(row, "approved_on", "approval"),
                row.getString("returned_reason"),
                ConsultationShelf.instant(row, "published_at"),
                act(row, "submitted_on", "submission"));
    }

    private static @Nullable Act act(ResultSet row, String day, String paper) throws SQLException {
        LocalDate on = row.getObject(day, LocalDate.class);
        return on == null ? null : new Act(on, row.getString(paper + "_document"), row.getString(paper + "_address"));
    }
}
