package org.iltizam.commitment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.iltizam.shared.CardId;
import org.jspecify.annotations.Nullable;

/** One round of review of one version by all occupied seats. */
@Entity
public class ReviewRound {

    @EmbeddedId
    private Key key;

    private int version;
    private Instant openedAt;
    private Instant dueAt;
    private boolean extended;
    private @Nullable Instant closedAt;
    private @Nullable Instant answeringSince;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ReviewRound() {}

    ReviewRound(CardId card, int round, int version, Instant openedAt, Instant dueAt) {
        this.key = new Key(card.value(), round);
        this.version = version;
        this.openedAt = openedAt;
        this.dueAt = dueAt;
    }

    public int round() {
        return key.round();
    }

    public int version() {
        return version;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public boolean extended() {
        return extended;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Instant answeringSince() {
        return answeringSince;
    }

    void extendTo(Instant newDue) {
        dueAt = newDue;
        extended = true;
    }

    void moveTo(Instant newDue) {
        dueAt = newDue;
    }

    void close(Instant at) {
        closedAt = at;
    }

    void answeringSince(Instant at) {
        answeringSince = at;
    }

    @Embeddable
    record Key(String card, int round) {}
}
