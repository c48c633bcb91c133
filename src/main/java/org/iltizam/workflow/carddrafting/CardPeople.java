package org.iltizam.workflow.carddrafting;

import org.iltizam.commitment.Cards;
import org.iltizam.shared.CardId;
import org.iltizam.workflow.engine.VisibleToModels;

/** Who answers for a card. */
@VisibleToModels("cardPeople")
public class CardPeople {

    private final Cards cards;

    CardPeople(Cards cards) {
        this.cards = cards;
    }

    public String lead(String card) {
        return cards.get(new CardId(card)).lead().value();
    }
}
