package org.iltizam.committee;

import static java.time.temporal.ChronoUnit.MILLIS;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A person holds a seat for a time. */
@Entity
class Mandate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "seat")
    @SuppressWarnings("UnusedVariable") // the side that owns the column
    private SeatEntity seat;

    private String holder;

    private Instant startsAt;

    private @Nullable Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    Mandate(SeatEntity seat, PersonId holder, Instant startsAt, @Nullable Instant endsAt) {
        this.seat = seat;
        this.holder = holder.value();
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    boolean runsAt(Instant instant) {
        return !instant.isBefore(startsAt) && (endsAt == null || instant.isBefore(endsAt));
    }

    void endAt(Instant instant) {
        endsAt = instant;
    }

    boolean endsAt(Instant instant) {
        // the engine keeps dates to the millisecond
        return endsAt != null && endsAt.truncatedTo(MILLIS).equals(instant.truncatedTo(MILLIS));
    }

    PersonId holder() {
        return new PersonId(holder);
    }
}
