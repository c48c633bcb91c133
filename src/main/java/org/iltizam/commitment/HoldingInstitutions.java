package org.iltizam.commitment;

import java.util.List;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which institutions hold commitments of a plan; as long as it has none, those whose cards are still on their way. */
@Service
@Transactional(readOnly = true)
public class HoldingInstitutions {

    private final Commitments commitments;
    private final Cards cards;

    HoldingInstitutions(Commitments commitments, Cards cards) {
        this.commitments = commitments;
        this.cards = cards;
    }

    public List<OrganisationId> of(PlanId plan) {
        List<Commitment> adopted = commitments.of(plan).stream()
                .filter(commitment -> commitment.state() == CommitmentState.IN_FORCE)
                .toList();
        return adopted.isEmpty()
                ? cards.of(plan).stream()
                        .filter(card -> card.state() != CardState.CANCELLED && card.state() != CardState.MERGED)
                        .map(Card::organisation)
                        .distinct()
                        .toList()
                : adopted.stream().map(Commitment::organisation).distinct().toList();
    }
}
