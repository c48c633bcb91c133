package org.iltizam.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.commitment.CardField;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.Obstacle;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of answers: each stands for one contribution or for several. */
@Repository
class AnswerShelf {

    private final JdbcClient jdbc;

    AnswerShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the id of the answer */
    long add(
            ConsultationId consultation,
            CardId card,
            AnsweringContributions.Given given,
            @Nullable Integer version,
            PersonId by,
            Instant at) {
        return jdbc.sql("insert into contribution_answer (consultation, card, disposition, obstacle, reason, changed,"
                        + " version, answered_by, answered_at) values (:consultation, :card, :disposition, :obstacle,"
                        + " :reason, :changed, :version, :by, :at) returning id")
                .param("consultation", consultation.value())
                .param("card", card.value())
                .param("disposition", given.disposition().name())
                .param(
                        "obstacle",
                        given.obstacle() == null ? null : given.obstacle().name())
                .param("reason", given.reason())
                .param("changed", given.changed().stream().map(CardField::name).collect(Collectors.joining(",")))
                .param("version", given.changed().isEmpty() ? null : version)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    Map<Long, Answer> all(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from contribution_answer where id in (:ids)")
                .param("ids", ids)
                .query(AnswerShelf::answer)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Answer::id, Function.identity()));
    }

    private static Answer answer(ResultSet row, int n) throws SQLException {
        String obstacle = row.getString("obstacle");
        String changed = row.getString("changed");
        int version = row.getInt("version");
        boolean revised = !row.wasNull();
        return new Answer(
                row.getLong("id"),
                new CardId(row.getString("card")),
                Disposition.valueOf(row.getString("disposition")),
                obstacle == null ? null : Obstacle.valueOf(obstacle),
                row.getString("reason"),
                changed.isEmpty()
                        ? List.of()
                        : Arrays.stream(changed.split(",", -1))
                                .map(CardField::valueOf)
                                .toList(),
                revised ? version : null,
                new PersonId(row.getString("answered_by")),
                row.getTimestamp("answered_at").toInstant());
    }
}
