package org.iltizam.commitment;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.iltizam.committee.Side;
import org.iltizam.shared.CardId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes the review of a seat, once in a round. One statement looks up, asks and writes: of two answers of a seat the
 * second finds the first, however close they are. Plain SQL, as it is what happens most.
 */
@Repository
class ReviewBox {

    private final JdbcClient jdbc;

    ReviewBox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was reviewed, and for which side. */
    record Received(int round, int version, Side side) {}

    /** @return nothing where the seat has answered in this round already */
    Optional<Received> put(CardId card, SeatId seat, PersonId by, Instant at, int comments) {
        return jdbc.sql("""
                        with reviewed as (
                            select c.id, c.round, c.version, s.id as seat, s.side
                            from card c, seat s where c.id = :card and s.id = :seat),
                        sent as (
                            insert into review (card, round, seat, side, author, at, comments)
                            select id, round, seat, side, :by, :at, :comments from reviewed
                            on conflict do nothing returning card)
                        select reviewed.round, reviewed.version, reviewed.side from reviewed, sent""")
                .param("card", card.value())
                .param("seat", seat.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("comments", comments)
                .query((row, n) ->
                        new Received(row.getInt("round"), row.getInt("version"), Side.valueOf(row.getString("side"))))
                .optional();
    }
}
