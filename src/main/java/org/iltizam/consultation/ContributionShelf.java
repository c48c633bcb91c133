package org.iltizam.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iltizam.commitment.CardField;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.ContributionId;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of contributions; those who gave them are in {@link Contributors}. */
@Repository
class ContributionShelf {

    /** Received and not yet judged, or published and not yet answered. */
    private static final String UNANSWERED = " from contribution where consultation = :id"
            + " and (state = 'RECEIVED' or (state = 'PUBLISHED' and noticed_at is null))";

    private final JdbcClient jdbc;

    ContributionShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Contribution given, ConsultationId consultation, String submission) {
        jdbc.sql("insert into contribution (id, consultation, number, card, version, field, author, text, at,"
                        + " submission, state) values (:id, :consultation, :number, :card, :version, :field, :author,"
                        + " :text, :at, :submission, :state)")
                .param("id", given.id().value())
                .param("consultation", consultation.value())
                .param("number", given.number())
                .param("card", given.card().value())
                .param("version", given.version())
                .param("field", given.field() == null ? null : given.field().name())
                .param("author", given.author().name())
                .param("text", given.text())
                .param("at", Timestamp.from(given.at()))
                .param("submission", submission)
                .param("state", given.state().name())
                .update();
    }

    Optional<Contribution> byReceipt(String receipt) {
        return jdbc.sql("select c.* from contribution c join contributor p on p.contribution = c.id"
                        + " where p.receipt = :receipt")
                .param("receipt", receipt)
                .query(ContributionShelf::contribution)
                .optional();
    }

    Optional<Contribution> find(ContributionId id) {
        return jdbc.sql("select * from contribution where id = :id")
                .param("id", id.value())
                .query(ContributionShelf::contribution)
                .optional();
    }

    List<Contribution> waiting(ConsultationId id, int atMost) {
        return jdbc.sql("select * from contribution where consultation = :id and state = 'RECEIVED'"
                        + " order by at, number limit :atMost")
                .param("id", id.value())
                .param("atMost", atMost)
                .query(ContributionShelf::contribution)
                .list();
    }

    List<Contribution> toAnswer(ConsultationId id, CardId card) {
        return jdbc.sql("select * from contribution where consultation = :id and card = :card"
                        + " and state = 'PUBLISHED' and answer is null order by number")
                .param("id", id.value())
                .param("card", card.value())
                .query(ContributionShelf::contribution)
                .list();
    }

    List<Contribution> published(ConsultationId id, CardId card, int after, int most) {
        return jdbc.sql("select * from contribution where consultation = :id and card = :card and number > :after"
                        + " and state = 'PUBLISHED' order by number limit :most")
                .param("id", id.value())
                .param("card", card.value())
                .param("after", after)
                .param("most", most)
                .query(ContributionShelf::contribution)
                .list();
    }

    List<Contribution> published(ConsultationId id) {
        return jdbc.sql("select * from contribution where consultation = :id and state = 'PUBLISHED' order by number")
                .param("id", id.value())
                .query(ContributionShelf::contribution)
                .list();
    }

    /** Answered, and nobody has been told yet. */
    List<Contribution> toNotice(ConsultationId id) {
        return jdbc.sql("select * from contribution where consultation = :id and state = 'PUBLISHED'"
                        + " and answer is not null and noticed_at is null order by number")
                .param("id", id.value())
                .query(ContributionShelf::contribution)
                .list();
    }

    Map<CardId, Integer> countPublished(ConsultationId id) {
        Map<CardId, Integer> counts = new HashMap<>();
        jdbc.sql("select card, count(*) as published from contribution"
                        + " where consultation = :id and state = 'PUBLISHED' group by card")
                .param("id", id.value())
                .query(row -> {
                    counts.put(new CardId(row.getString("card")), row.getInt("published"));
                });
        return counts;
    }

    /** The cards of which a contribution is answered, by number. */
    List<CardId> answeredCards(ConsultationId id) {
        return cards(id, "answer is not null");
    }

    List<CardId> cardsToAnswer(ConsultationId id) {
        return cards(id, "answer is null");
    }

    private List<CardId> cards(ConsultationId id, String condition) {
        return jdbc.sql("select k.card from contribution k join card c on c.id = k.card where k.consultation = :id"
                        + " and k.state = 'PUBLISHED' and k." + condition
                        + " group by k.card, c.number order by c.number")
                .param("id", id.value())
                .query((row, n) -> new CardId(row.getString("card")))
                .list();
    }

    long unanswered(ConsultationId id) {
        return jdbc.sql("select count(*)" + UNANSWERED)
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    List<ContributionId> awaitingAnswer(ConsultationId id) {
        return jdbc.sql("select id" + UNANSWERED).param("id", id.value()).query(String.class).list().stream()
                .map(ContributionId::new)
                .toList();
    }

    long count(ConsultationId id, ContributionState state) {
        return jdbc.sql("select count(*) from contribution where consultation = :id and state = :state")
                .param("id", id.value())
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    void moderate(
            ContributionId id,
            ContributionState state,
            boolean redacted,
            @Nullable String reason,
            PersonId by,
            Instant at) {
        jdbc.sql("update contribution set state = :state, redacted = :redacted, reason = :reason,"
                        + " moderated_by = :by, moderated_at = :at where id = :id")
                .param("state", state.name())
                .param("redacted", redacted)
                .param("reason", reason)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void redact(ContributionId id, String publicText) {
        jdbc.sql("update contribution set text = :text where id = :id")
                .param("text", publicText)
                .param("id", id.value())
                .update();
    }

    void attach(Collection<ContributionId> contributions, long answer) {
        jdbc.sql("update contribution set answer = :answer where id in (:ids)")
                .param("answer", answer)
                .param("ids", contributions.stream().map(ContributionId::value).toList())
                .update();
    }

    /** The lead is asked again: the old answer is kept, and withdrawn. */
    void detach(ConsultationId id, CardId card, Instant at) {
        jdbc.sql("update contribution_answer set withdrawn_at = :at"
                        + " where consultation = :id and card = :card and withdrawn_at is null")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .param("card", card.value())
                .update();
        jdbc.sql("update contribution set answer = null, noticed_at = null"
                        + " where consultation = :id and card = :card")
                .param("id", id.value())
                .param("card", card.value())
                .update();
    }

    void noticed(ConsultationId id, Instant at) {
        jdbc.sql(
                        "update contribution set noticed_at = :at"
                                + " where consultation = :id and state = 'PUBLISHED' and answer is not null and noticed_at is null")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    private static Contribution contribution(ResultSet row, int n) throws SQLException {
        String field = row.getString("field");
        long answer = row.getLong("answer");
        boolean answered = !row.wasNull();
        return new Contribution(
                new ContributionId(row.getString("id")),
                row.getInt("number"),
                new CardId(row.getString("card")),
                row.getInt("version"),
                field == null ? null : CardField.valueOf(field),
                AuthorKind.valueOf(row.getString("author")),
                row.getString("text"),
                row.getTimestamp("at").toInstant(),
                ContributionState.valueOf(row.getString("state")),
                row.getBoolean("redacted"),
                row.getString("reason"),
                ConsultationShelf.instant(row, "moderated_at"),
                answered ? answer : null,
                ConsultationShelf.instant(row, "noticed_at"));
    }
}
