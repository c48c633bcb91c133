package org.iltizam.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.iltizam.IltizamTest;
import org.iltizam.committee.CommitteeDecisions.DecisionKind;
import org.iltizam.committee.CommitteeDecisions.DecisionResult;
import org.iltizam.committee.CommitteeDecisions.Vote;
import org.iltizam.committee.CommitteeFixture.Committee;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IltizamTest
class SeatsAndDecisionsTest {

    private final Committee committee;
    private final Seats seats;
    private final SeatRegister register;
    private final CommitteeDecisions decisions;
    private final MovableClock clock;

    @Autowired
    SeatsAndDecisionsTest(
            CommitteeFixture fixture,
            Seats seats,
            SeatRegister register,
            CommitteeDecisions decisions,
            MovableClock clock) {
        this.seats = seats;
        this.register = register;
        this.decisions = decisions;
        this.clock = clock;
        clock.set(CommitteeFixture.NOW);
        this.committee = fixture.create();
    }

    @Test
    void governmentSitsFirstAndAVacantSeatStaysASeat() {
        register.vacate(committee.seat("cso-1"), CommitteeFixture.NOW);

        assertThat(seats.of(committee.plan()))
                .extracting(Seat::id)
                .containsExactly(
                        committee.seat("gov-1"),
                        committee.seat("gov-2"),
                        committee.seat("cso-1"),
                        committee.seat("cso-2"));
        assertThat(seats.occupied(committee.plan())).extracting(Seat::id).doesNotContain(committee.seat("cso-1"));
        assertThat(seats.heldBy(committee.person("gov-1"), committee.plan()))
                .map(Seat::id)
                .contains(committee.seat("gov-1"));
        assertThat(seats.find(committee.seat("cso-1"))).map(Seat::occupied).contains(false);
    }

    @Test
    void aPersonHoldsOneSeatOfAPlan() {
        assertThat(register.give(committee.seat("gov-2"), committee.person("gov-1"), CommitteeFixture.NOW, null)
                        .refusals())
                .containsExactly(Refusal.of("personHoldsASeat"));
        assertThat(register.give(
                                committee.seat("gov-2"),
                                committee.person("lead"),
                                CommitteeFixture.NOW,
                                CommitteeFixture.NOW)
                        .refusals())
                .containsExactly(Refusal.of("mandateEndsBeforeItStarts"));
    }

    @Test
    void theSeatsOccupiedWhenADecisionIsPutDecideIt() {
        DecisionId decision = put();
        register.vacate(committee.seat("gov-2"), CommitteeFixture.NOW);
        vote(decision, "gov-1", Vote.FOR);
        vote(decision, "gov-2", Vote.FOR);
        vote(decision, "cso-1", Vote.FOR);
        assertThat(decisions.everySeatVoted(decision)).isFalse();

        vote(decision, "cso-2", Vote.ABSTAIN);

        assertThat(decisions.everySeatVoted(decision)).isTrue();
        assertThat(decisions.close(decision)).isEqualTo(DecisionResult.PASSED);
    }

    @Test
    void aClosedDecisionStaysAsItWas() {
        DecisionId decision = put();
        vote(decision, "gov-1", Vote.FOR);
        assertThat(decisions.close(decision)).isEqualTo(DecisionResult.NO_QUORUM);

        assertThat(decisions
                        .vote(decision, committee.seat("cso-1"), Vote.FOR, null, committee.person("cso-1"))
                        .refusals())
                .containsExactly(Refusal.of("decisionClosed"));
        clock.set(CommitteeFixture.NOW.plus(Duration.ofDays(1)));
        assertThat(decisions.close(decision)).isEqualTo(DecisionResult.NO_QUORUM);
        assertThat(decisions.find(decision).orElseThrow().closedAt()).isEqualTo(CommitteeFixture.NOW);
    }

    @Test
    void aSubjectKeepsAllItsDecisions() {
        DecisionId first = put();
        decisions.vote(
                first, committee.seat("cso-1"), Vote.AGAINST, "It opens the register.", committee.person("cso-1"));
        decisions.close(first);
        DecisionId second = put();

        assertThat(decisions.about(committee.card(22))).extracting(Decision::id).containsExactly(first, second);
        assertThat(decisions.about(committee.card(22)).get(0).ballots())
                .filteredOn(ballot -> ballot.vote() == Vote.AGAINST)
                .extracting(Decision.Ballot::dissent)
                .containsExactly("It opens the register.");
    }

    private DecisionId put() {
        return decisions.put(
                committee.plan(), DecisionKind.CANCEL_CARD, committee.card(22), committee.person("coordinator"));
    }

    private void vote(DecisionId decision, String seat, Vote vote) {
        decisions
                .vote(decision, committee.seat(seat), vote, null, committee.person(seat))
                .orThrow();
    }
}
