package org.iltizam.committee;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.iltizam.committee.MandatesInARow.Term;
import org.iltizam.committee.Renewal.Candidate;
import org.iltizam.committee.Renewal.Place;
import org.iltizam.committee.Renewal.Score;
import org.iltizam.committee.Renewal.State;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the renewals. */
@Repository
class RenewalRows {

    private final JdbcClient jdbc;

    RenewalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Renewal renewal, Instant at) {
        jdbc.sql("""
                        insert into renewal (id, plan, number, state, opened_by, opened_at, institutions)
                        values (:id, :plan, :number, 'PREPARING', :by, :at, :institutions)""")
                .param("id", renewal.id().value())
                .param("plan", renewal.plan().value())
                .param("number", renewal.number())
                .param("by", renewal.openedBy().value())
                .param("at", Timestamp.from(at))
                .param(
                        "institutions",
                        renewal.institutions().stream()
                                .map(OrganisationId::value)
                                .toArray(String[]::new))
                .update();
    }

    Optional<Renewal> find(RenewalId id) {
        return jdbc.sql("select * from renewal where id = :id")
                .param("id", id.value())
                .query((row, n) -> renewal(row))
                .optional();
    }

    /** Read and held: whoever comes second sees what the first one did. */
    Renewal lock(RenewalId id) {
        return jdbc.sql("select * from renewal where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> renewal(row))
                .single();
    }

    Optional<Renewal> latest(PlanId plan) {
        return jdbc.sql("select * from renewal where plan = :plan order by number desc limit 1")
                .param("plan", plan.value())
                .query((row, n) -> renewal(row))
                .optional();
    }

    void called(RenewalId id, LocalizedText call, Instant closes, int months, List<PersonId> panel) {
        jdbc.sql("""
                        update renewal set state = 'CALLED', call_ar = :ar, call_fr = :fr, call_en = :en,
                            closes_at = :closes, mandate_months = :months, panel = :panel where id = :id""")
                .param("ar", call.ar())
                .param("fr", call.fr())
                .param("en", call.en())
                .param("closes", Timestamp.from(closes))
                .param("months", months)
                .param("panel", panel.stream().map(PersonId::value).toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    void state(RenewalId id, State state) {
        jdbc.sql("update renewal set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    void apply(RenewalId id, Candidate candidate, Instant at) {
        jdbc.sql("""
                        insert into renewal_candidate (renewal, number, name, association, email, motivation, applied_at)
                        values (:id, :number, :name, :association, :email, :motivation, :at)""")
                .param("id", id.value())
                .param("number", candidate.number())
                .param("name", candidate.name())
                .param("association", candidate.association())
                .param("email", candidate.email())
                .param("motivation", candidate.motivation())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Candidate> candidates(RenewalId id) {
        return jdbc.sql("select * from renewal_candidate where renewal = :id order by number")
                .param("id", id.value())
                .query((row, n) -> new Candidate(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("association"),
                        row.getString("email"),
                        row.getString("motivation")))
                .list();
    }

    /** A panel that is asked anew, after another call, scores anew. */
    void score(RenewalId id, Score score) {
        jdbc.sql("""
                        insert into renewal_score (renewal, number, panelist, tied, interest, score)
                        values (:id, :number, :panelist, :tied, :interest, :score)
                        on conflict (renewal, number, panelist) do update
                            set tied = excluded.tied, interest = excluded.interest, score = excluded.score""")
                .param("id", id.value())
                .param("number", score.candidate())
                .param("panelist", score.panelist().value())
                .param("tied", score.tied())
                .param("interest", score.interest())
                .param("score", score.score())
                .update();
    }

    List<Score> scores(RenewalId id) {
        return jdbc.sql("select * from renewal_score where renewal = :id order by number, panelist")
                .param("id", id.value())
                .query((row, n) -> new Score(
                        row.getInt("number"),
                        new PersonId(row.getString("panelist")),
                        row.getBoolean("tied"),
                        row.getString("interest"),
                        (Integer) row.getObject("score")))
                .list();
    }

    void propose(RenewalId id, List<Place> places, @Nullable String reason) {
        jdbc.sql("update renewal set reason = :reason, state = 'PROPOSED' where id = :id")
                .param("reason", reason)
                .param("id", id.value())
                .update();
        jdbc.sql("delete from renewal_seat where renewal = :id")
                .param("id", id.value())
                .update();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            jdbc.sql("""
                            insert into renewal_seat (renewal, position, side, organisation, person, candidate)
                            values (:id, :position, :side, :organisation, :person, :candidate)""")
                    .param("id", id.value())
                    .param("position", i)
                    .param("side", place.side().name())
                    .param("organisation", text(place.organisation()))
                    .param("person", text(place.person()))
                    .param("candidate", place.candidate())
                    .update();
        }
    }

    List<Place> places(RenewalId id) {
        return jdbc.sql("select * from renewal_seat where renewal = :id order by position")
                .param("id", id.value())
                .query((row, n) -> {
                    String organisation = row.getString("organisation");
                    String person = row.getString("person");
                    String seat = row.getString("seat");
                    return new Place(
                            Side.valueOf(row.getString("side")),
                            organisation == null ? null : new OrganisationId(organisation),
                            person == null ? null : new PersonId(person),
                            (Integer) row.getObject("candidate"),
                            seat == null ? null : new SeatId(seat));
                })
                .list();
    }

    void seated(RenewalId id, int position, SeatId seat, PersonId person) {
        jdbc.sql("update renewal_seat set seat = :seat, person = :person where renewal = :id and position = :position")
                .param("seat", seat.value())
                .param("person", person.value())
                .param("id", id.value())
                .param("position", position)
                .update();
    }

    void seated(RenewalId id, Instant mandatesEnd) {
        jdbc.sql("update renewal set state = 'SEATED', mandates_end_at = :end where id = :id")
                .param("end", Timestamp.from(mandatesEnd))
                .param("id", id.value())
                .update();
    }

    /** When a person has sat for civil society, the latest first. */
    List<Term> termsOf(PersonId person) {
        return jdbc.sql("""
                        select m.starts_at, m.ends_at from mandate m join seat s on s.id = m.seat
                        where m.holder = :person and s.side = 'CIVIL_SOCIETY' order by m.starts_at desc""")
                .param("person", person.value())
                .query((row, n) -> {
                    Timestamp ends = row.getTimestamp("ends_at");
                    return new Term(row.getTimestamp("starts_at").toInstant(), ends == null ? null : ends.toInstant());
                })
                .list();
    }

    private static Renewal renewal(ResultSet row) throws SQLException {
        Timestamp closes = row.getTimestamp("closes_at");
        Timestamp end = row.getTimestamp("mandates_end_at");
        return new Renewal(
                new RenewalId(row.getString("id")),
                new PlanId(row.getString("plan")),
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                new PersonId(row.getString("opened_by")),
                words(row.getArray("institutions")).stream()
                        .map(OrganisationId::new)
                        .toList(),
                new LocalizedText(row.getString("call_ar"), row.getString("call_fr"), row.getString("call_en")),
                closes == null ? null : closes.toInstant(),
                row.getInt("mandate_months"),
                words(row.getArray("panel")).stream().map(PersonId::new).toList(),
                row.getString("reason"),
                end == null ? null : end.toInstant());
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
