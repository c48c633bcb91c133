package org.iltizam.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iltizam.committee.CommitteeDecisions.DecisionKind;
import org.iltizam.committee.CommitteeDecisions.DecisionResult;
import org.iltizam.committee.CommitteeDecisions.Vote;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Instant NOW = Instant.parse("2024-03-18T09:00:00Z");
    private static final PersonId SOMEBODY = new PersonId("gov-justice");

    private final DecisionEntity decision = put(5, 6);

    @Test
    void passesWhenEachSideIsQuorateAndInFavour() {
        vote(Side.GOVERNMENT, Vote.FOR, 3);
        vote(Side.CIVIL_SOCIETY, Vote.FOR, 4);

        assertThat(close()).isEqualTo(DecisionResult.PASSED);
    }

    @Test
    void needsMoreThanHalfOfTheSeatsOfEachSide() {
        vote(Side.GOVERNMENT, Vote.FOR, 5);
        vote(Side.CIVIL_SOCIETY, Vote.FOR, 3);

        assertThat(close()).isEqualTo(DecisionResult.NO_QUORUM);
    }

    @Test
    void anAbstentionCountsForTheQuorumOnly() {
        vote(Side.GOVERNMENT, Vote.FOR, 3);
        vote(Side.CIVIL_SOCIETY, Vote.ABSTAIN, 3);
        voteAt(Side.CIVIL_SOCIETY, 4, Vote.FOR);

        assertThat(close()).isEqualTo(DecisionResult.PASSED);
    }

    @Test
    void oneSideAloneCannotCarryADecision() {
        vote(Side.GOVERNMENT, Vote.FOR, 5);
        vote(Side.CIVIL_SOCIETY, Vote.AGAINST, 4);

        assertThat(close()).isEqualTo(DecisionResult.REJECTED);
    }

    @Test
    void aTieOnOneSideRejects() {
        vote(Side.GOVERNMENT, Vote.FOR, 5);
        vote(Side.CIVIL_SOCIETY, Vote.AGAINST, 2);
        voteAt(Side.CIVIL_SOCIETY, 3, Vote.FOR);
        voteAt(Side.CIVIL_SOCIETY, 4, Vote.FOR);

        assertThat(close()).isEqualTo(DecisionResult.REJECTED);
    }

    @Test
    void aSideWithoutSeatsCannotBeQuorate() {
        DecisionEntity alone = put(3, 0);
        for (int number = 1; number <= 3; number++) {
            alone.vote(seat(Side.GOVERNMENT, number), Vote.FOR, null, SOMEBODY, NOW);
        }

        assertThat(alone.close(new Quorum(50), NOW)).isEqualTo(DecisionResult.NO_QUORUM);
    }

    @Test
    void aVoteAgainstNeedsItsReason() {
        Outcome<DecisionId> outcome = decision.vote(seat(Side.GOVERNMENT, 1), Vote.AGAINST, "  ", SOMEBODY, NOW);

        assertThat(outcome.refusals()).containsExactly(Refusal.at("dissent", "dissentMissing"));
        assertThat(decision.view().ballots().get(0).vote()).isNull();
    }

    @Test
    void aVoteCanBeChangedUntilTheDecisionCloses() {
        decision.vote(seat(Side.GOVERNMENT, 1), Vote.AGAINST, "Too early.", SOMEBODY, NOW);
        decision.vote(seat(Side.GOVERNMENT, 1), Vote.FOR, null, SOMEBODY, NOW);

        assertThat(decision.view().ballots().get(0).vote()).isEqualTo(Vote.FOR);
        assertThat(decision.view().ballots().get(0).dissent()).isNull();

        close();
        assertThat(decision.vote(seat(Side.GOVERNMENT, 1), Vote.FOR, null, SOMEBODY, NOW)
                        .refusals())
                .containsExactly(Refusal.of("decisionClosed"));
    }

    @Test
    void onlyTheSeatsThatWereOccupiedVote() {
        assertThat(decision.vote(seat(Side.GOVERNMENT, 6), Vote.FOR, null, SOMEBODY, NOW)
                        .refusals())
                .containsExactly(Refusal.of("seatHasNoVote"));
    }

    @Test
    void knowsWhenEverySeatHasVoted() {
        vote(Side.GOVERNMENT, Vote.FOR, 5);
        vote(Side.CIVIL_SOCIETY, Vote.FOR, 5);
        assertThat(decision.everySeatVoted()).isFalse();

        voteAt(Side.CIVIL_SOCIETY, 6, Vote.ABSTAIN);
        assertThat(decision.everySeatVoted()).isTrue();
    }

    @Test
    void aStricterQuorumCanBeConfigured() {
        assertThat(new Quorum(50).of(5)).isEqualTo(3);
        assertThat(new Quorum(50).of(6)).isEqualTo(4);
        assertThat(new Quorum(66).of(6)).isEqualTo(4);
        assertThat(new Quorum(100).of(6)).isEqualTo(6);
        assertThat(new Quorum(50).of(0)).isEqualTo(1);
    }

    private DecisionResult close() {
        return decision.close(new Quorum(50), NOW);
    }

    private void vote(Side side, Vote vote, int seats) {
        for (int number = 1; number <= seats; number++) {
            voteAt(side, number, vote);
        }
    }

    private void voteAt(Side side, int number, Vote vote) {
        assertThat(decision.vote(seat(side, number), vote, "Because.", SOMEBODY, NOW)
                        .isDone())
                .isTrue();
    }

    private static DecisionEntity put(int government, int civilSociety) {
        List<Seat> seats = new ArrayList<>();
        for (int number = 1; number <= government; number++) {
            seats.add(occupied(Side.GOVERNMENT, number));
        }
        for (int number = 1; number <= civilSociety; number++) {
            seats.add(occupied(Side.CIVIL_SOCIETY, number));
        }
        return new DecisionEntity(
                new DecisionId("nap3-22-d1"),
                new PlanId("nap3"),
                DecisionKind.CANCEL_CARD,
                "nap3-22",
                new PersonId("coordinator"),
                NOW,
                seats);
    }

    private static Seat occupied(Side side, int number) {
        return new Seat(seat(side, number), new PlanId("nap3"), side, null, SOMEBODY);
    }

    private static SeatId seat(Side side, int number) {
        return new SeatId(side == Side.GOVERNMENT ? "nap3-gov-" + number : "nap3-cso-" + number);
    }
}
