package org.iltizam.dashboard.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.consultation.AdoptingPlan;
import org.iltizam.consultation.Block;
import org.iltizam.consultation.Blocker;
import org.iltizam.consultation.Consultation;
import org.iltizam.consultation.Consultations;
import org.iltizam.consultation.PlanAdoption;
import org.iltizam.consultation.StandingBlocks;
import org.iltizam.idea.IdeaCounts;
import org.iltizam.idea.Ideas;
import org.iltizam.plan.PhaseLedger;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.PlanId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is counted for one plan leads to that plan, whichever is the current one. */
class LedgerAddressesTest {

    private static final PlanId OLDER = new PlanId("nap2");

    static Stream<PhaseLedger> ledgers() {
        return Stream.of(new CardLedger(cards()), new IdeaLedger(ideas()), contributions(), adoption());
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void everyCountLeadsToItsOwnPlan(PhaseLedger ledger) {
        assertThat(ledger.counts(OLDER))
                .isNotEmpty()
                .filteredOn(count -> !count.address().startsWith("/work"))
                .allSatisfy(count -> assertThat(count.address()).contains("?plan=nap2"));
    }

    private static Cards cards() {
        Card card = mock(Card.class);
        when(card.state()).thenReturn(CardState.READY);
        Cards cards = mock(Cards.class);
        when(cards.of(OLDER)).thenReturn(List.of(card));
        return cards;
    }

    private static Ideas ideas() {
        Ideas ideas = mock(Ideas.class);
        when(ideas.counts(OLDER)).thenReturn(new IdeaCounts(4, 1, 1, 2, 0, 0));
        return ideas;
    }

    private static PhaseLedger contributions() {
        Consultations consultations = mock(Consultations.class);
        when(consultations.find(OLDER)).thenReturn(Optional.of(mock(Consultation.class)));
        return new ContributionLedger(consultations);
    }

    private static PhaseLedger adoption() {
        Plan plan = mock(Plan.class);
        when(plan.phase(any())).thenReturn(Optional.empty());
        Plans plans = mock(Plans.class);
        when(plans.get(OLDER)).thenReturn(plan);
        AdoptingPlan adopting = mock(AdoptingPlan.class);
        when(adopting.find(OLDER)).thenReturn(Optional.of(mock(PlanAdoption.class)));
        StandingBlocks standing = mock(StandingBlocks.class);
        when(standing.of(OLDER))
                .thenReturn(Arrays.stream(Blocker.values())
                        .map(blocker -> new Block(blocker, 1, List.of()))
                        .toList());
        return new AdoptionLedger(plans, adopting, standing);
    }
}
