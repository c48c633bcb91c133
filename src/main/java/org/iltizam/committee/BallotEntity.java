package org.iltizam.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.iltizam.committee.CommitteeDecisions.Vote;
import org.iltizam.committee.Decision.Ballot;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** The vote of one seat, open until the decision closes. */
@Entity
@Table(name = "decision_vote")
class BallotEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision")
    @SuppressWarnings("UnusedVariable") // the side that owns the column
    private DecisionEntity decision;

    private String seat;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private @Nullable Vote vote;

    private @Nullable String dissent;

    private @Nullable String castBy;

    private @Nullable Instant castAt;

    @SuppressWarnings("NullAway.Init")
    protected BallotEntity() {}

    BallotEntity(DecisionEntity decision, Seat seat) {
        this.decision = decision;
        this.seat = seat.id().value();
        this.side = seat.side();
    }

    void cast(Vote vote, @Nullable String dissent, PersonId by, Instant at) {
        this.vote = vote;
        this.dissent = vote == Vote.FOR || dissent == null || dissent.isBlank() ? null : dissent.strip();
        this.castBy = by.value();
        this.castAt = at;
    }

    SeatId seat() {
        return new SeatId(seat);
    }

    Side side() {
        return side;
    }

    @Nullable
    Vote vote() {
        return vote;
    }

    Ballot view() {
        return new Ballot(seat(), side, vote, dissent, castBy == null ? null : new PersonId(castBy), castAt);
    }
}
