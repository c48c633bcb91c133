package org.iltizam.workflow.carddrafting;

import org.iltizam.commitment.AskingLeads;
import org.iltizam.shared.CardId;
import org.iltizam.workflow.engine.VisibleToModels;

/** Who answers for a card. */
@VisibleToModels("cardPeople")
public class CardPeople {

    private final AskingLeads leads;

    CardPeople(AskingLeads leads) {
        this.leads = leads;
    }

    public String lead(String card) {
        return leads.of(new CardId(card)).value();
    }
}
