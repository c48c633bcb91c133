package org.iltizam.commitment;

import java.util.List;
import org.iltizam.committee.AgendaSubjects;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

/** The cards that a meeting can talk about: those that have not ended. */
@Component
class CardsOnAgenda implements AgendaSubjects {

    private final Cards cards;

    CardsOnAgenda(Cards cards) {
        this.cards = cards;
    }

    @Override
    public List<AgendaSubject> open(PlanId plan) {
        return cards.of(plan).stream()
                .filter(card -> !card.state().ended())
                .map(card -> new AgendaSubject(
                        card.id().value(), card.number(), card.title(), card.organisation(), card.lead()))
                .toList();
    }
}
