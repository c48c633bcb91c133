package org.iltizam.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.iltizam.commitment.ReviewBox.Received;
import org.iltizam.committee.Side;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** One remark by one seat on one field of one version, and the answer it got. */
@Entity
public class ReviewComment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String card;
    private int round;
    private int version;
    private String seat;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String author;

    @Enumerated(EnumType.STRING)
    private CardField field;

    private String text;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private @Nullable Disposition disposition;

    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    private @Nullable Integer answeredInVersion;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ReviewComment() {}

    ReviewComment(
            CardId card, Received review, SeatId seat, PersonId author, CardField field, String text, Instant at) {
        this.card = card.value();
        this.round = review.round();
        this.version = review.version();
        this.seat = seat.value();
        this.side = review.side();
        this.author = author.value();
        this.field = field;
        this.text = text;
        this.at = at;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public CardId card() {
        return new CardId(card);
    }

    public int round() {
        return round;
    }

    public int version() {
        return version;
    }

    public SeatId seat() {
        return new SeatId(seat);
    }

    public Side side() {
        return side;
    }

    public PersonId author() {
        return new PersonId(author);
    }

    public CardField field() {
        return field;
    }

    public String text() {
        return text;
    }

    public Instant at() {
        return at;
    }

    public @Nullable Disposition disposition() {
        return disposition;
    }

    /** The reason of the disposition. */
    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable Integer answeredInVersion() {
        return answeredInVersion;
    }

    boolean answered() {
        return disposition != null;
    }

    void answer(Disposition disposition, String reason, PersonId by, Instant at, int inVersion) {
        this.disposition = disposition;
        this.answer = reason;
        this.answeredBy = by.value();
        this.answeredAt = at;
        this.answeredInVersion = inVersion;
    }

    public @Nullable PersonId answeredBy() {
        return answeredBy == null ? null : new PersonId(answeredBy);
    }
}
