package org.iltizam.workflow.carddrafting;

import java.util.Optional;
import org.iltizam.commitment.Cards;
import org.iltizam.shared.CardId;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

@Component
class CardSubjects implements SubjectSource {

    private final Cards cards;

    CardSubjects(Cards cards) {
        this.cards = cards;
    }

    @Override
    public boolean knows(String businessKey) {
        return CardId.isCard(businessKey);
    }

    @Override
    public String address(String businessKey) {
        return "/cards/" + businessKey;
    }

    @Override
    public String number(String businessKey) {
        return String.valueOf(new CardId(businessKey).number());
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        return cards.find(new CardId(businessKey))
                .map(card -> new Subject(
                        card.plan(), card.title(), card.organisation(), card.deputy(), card.pausedAt() != null));
    }
}
