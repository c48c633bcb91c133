package org.iltizam.dashboard.cycle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.plan.PhaseCount;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PhaseLedger;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

/** The cards, counted for the cycle: one that is neither ready nor ended by a decision keeps the drafting open. */
@Component
class CardLedger implements PhaseLedger {

    private final Cards cards;

    CardLedger(Cards cards) {
        this.cards = cards;
    }

    @Override
    public List<PhaseCount> counts(PlanId plan) {
        Map<CardState, Long> states =
                cards.of(plan).stream().collect(Collectors.groupingBy(Card::state, Collectors.counting()));
        long all = states.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return List.of();
        }
        long open = states.entrySet().stream()
                .filter(state -> !state.getKey().ended())
                .mapToLong(Map.Entry::getValue)
                .sum();
        String address = "/cards?plan=" + plan;
        return List.of(
                new PhaseCount(PhaseKind.DRAFTING, "cards", all, false, address),
                new PhaseCount(
                        PhaseKind.DRAFTING, "cardsReady", states.getOrDefault(CardState.READY, 0L), false, address),
                new PhaseCount(PhaseKind.DRAFTING, "cardsOpen", open, true, address));
    }
}
