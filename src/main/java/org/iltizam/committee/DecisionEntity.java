package org.iltizam.committee;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.iltizam.committee.CommitteeDecisions.DecisionKind;
import org.iltizam.committee.CommitteeDecisions.DecisionResult;
import org.iltizam.committee.CommitteeDecisions.Vote;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** A question put to the seats that are occupied at that moment. */
@Entity
@Table(name = "decision")
class DecisionEntity {

    @Id
    private String id;

    private String plan;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String subject;

    private String putBy;

    private Instant putAt;

    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable DecisionResult result;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.ALL)
    private List<BallotEntity> ballots = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DecisionEntity() {}

    DecisionEntity(
            DecisionId id,
            PlanId plan,
            DecisionKind kind,
            String subject,
            PersonId by,
            Instant at,
            List<Seat> electorate) {
        this.id = id.value();
        this.plan = plan.value();
        this.kind = kind;
        this.subject = subject;
        this.putBy = by.value();
        this.putAt = at;
        electorate.forEach(seat -> ballots.add(new BallotEntity(this, seat)));
    }

    Outcome<DecisionId> vote(SeatId seat, Vote vote, @Nullable String dissent, PersonId by, Instant at) {
        if (closedAt != null) {
            return Outcome.refused("decisionClosed");
        }
        BallotEntity ballot = ballots.stream()
                .filter(candidate -> candidate.seat().equals(seat))
                .findFirst()
                .orElse(null);
        if (ballot == null) {
            return Outcome.refused("seatHasNoVote");
        }
        if (vote == Vote.AGAINST && (dissent == null || dissent.isBlank())) {
            return Outcome.refused(List.of(Refusal.at("dissent", "dissentMissing")));
        }
        ballot.cast(vote, dissent, by, at);
        return Outcome.done(new DecisionId(id));
    }

    boolean everySeatVoted() {
        return ballots.stream().allMatch(ballot -> ballot.vote() != null);
    }

    Map<Side, Tally> tallies(Quorum quorum) {
        Map<Side, Tally> tallies = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            List<@Nullable Vote> votes = new ArrayList<>();
            ballots.stream().filter(ballot -> ballot.side() == side).forEach(ballot -> votes.add(ballot.vote()));
            tallies.put(side, Tally.of(quorum, votes));
        }
        return tallies;
    }

    DecisionResult close(Quorum quorum, Instant at) {
        Map<Side, Tally> tallies = tallies(quorum);
        DecisionResult counted;
        if (!tallies.values().stream().allMatch(Tally::quorate)) {
            counted = DecisionResult.NO_QUORUM;
        } else if (tallies.values().stream().allMatch(Tally::carried)) {
            counted = DecisionResult.PASSED;
        } else {
            counted = DecisionResult.REJECTED;
        }
        closedAt = at;
        result = counted;
        return counted;
    }

    @Nullable
    DecisionResult result() {
        return result;
    }

    Decision view() {
        return new Decision(
                new DecisionId(id),
                new PlanId(plan),
                kind,
                subject,
                new PersonId(putBy),
                putAt,
                closedAt,
                result,
                ballots.stream()
                        .sorted(Comparator.comparing(BallotEntity::side)
                                .thenComparing(ballot -> ballot.seat().value().length())
                                .thenComparing(ballot -> ballot.seat().value()))
                        .map(BallotEntity::view)
                        .toList());
    }
}
