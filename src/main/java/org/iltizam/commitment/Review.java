package org.iltizam.commitment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.iltizam.committee.Side;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;

/** That a seat has answered in a round, with remarks or with none; written by {@link ReviewBox}. */
@Entity
@Immutable
class Review {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String author;
    private Instant at;
    private int comments;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Review() {}

    SeatId seat() {
        return new SeatId(key.seat());
    }

    Side side() {
        return side;
    }

    int comments() {
        return comments;
    }

    PersonId author() {
        return new PersonId(author);
    }

    Instant at() {
        return at;
    }

    @Embeddable
    record Key(String card, int round, String seat) {}
}
