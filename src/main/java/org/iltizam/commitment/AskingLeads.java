package org.iltizam.commitment;

import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom to ask now. Until the caller's transaction is over nobody else becomes lead: so whoever is named then finds the task
 * that comes up here, and a task that comes up after is the new lead's.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AskingLeads {

    private final CardRepository cards;
    private final CommitmentRepository commitments;

    AskingLeads(CardRepository cards, CommitmentRepository commitments) {
        this.cards = cards;
        this.commitments = commitments;
    }

    public PersonId of(CardId card) {
        return cards.leadHeld(card.value())
                .map(PersonId::new)
                .orElseThrow(() -> new IllegalArgumentException("No card " + card));
    }

    public PersonId of(CommitmentId commitment) {
        return commitments
                .leadHeld(commitment.value())
                .map(PersonId::new)
                .orElseThrow(() -> new IllegalArgumentException("No commitment " + commitment));
    }
}
