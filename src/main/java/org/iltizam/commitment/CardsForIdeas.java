package org.iltizam.commitment;

import java.util.List;
import org.iltizam.idea.IdeaCards;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

/** The cards that can carry an idea: those that have not ended. */
@Component
class CardsForIdeas implements IdeaCards {

    private final Cards cards;

    CardsForIdeas(Cards cards) {
        this.cards = cards;
    }

    @Override
    public List<IdeaCard> of(PlanId plan) {
        return cards.of(plan).stream()
                .filter(card -> !card.state().ended())
                .map(card -> new IdeaCard(card.id(), card.number(), card.title()))
                .toList();
    }
}
