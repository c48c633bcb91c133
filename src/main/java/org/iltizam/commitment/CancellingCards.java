package org.iltizam.commitment;

import java.time.Clock;
import java.util.List;
import org.iltizam.commitment.CancellationProposal.State;
import org.iltizam.commitment.CardEvent.CancellationProposed;
import org.iltizam.commitment.CardEvent.CardCancelled;
import org.iltizam.commitment.CardEvent.CommitteeDeclined;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.CommitteeDecisions.DecisionKind;
import org.iltizam.shared.CardId;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A card is given up: with a reason, confirmed by the seats of the committee. */
@Service
public class CancellingCards {

    private final CardShelf shelf;
    private final CancellationProposalRepository proposals;
    private final CommitteeDecisions decisions;
    private final Clock clock;

    CancellingCards(
            CardShelf shelf, CancellationProposalRepository proposals, CommitteeDecisions decisions, Clock clock) {
        this.shelf = shelf;
        this.proposals = proposals;
        this.decisions = decisions;
        this.clock = clock;
    }

    List<Refusal> propose(Card card, @Nullable CancelReason reasonCode, LocalizedText reason, PersonId by) {
        if (reasonCode == null) {
            return List.of(Refusal.at("cancelReason", "required"));
        }
        if (reason.ar() == null || reason.ar().isBlank()) {
            return List.of(Refusal.at("publicReasonAr", "required"));
        }
        proposals.save(new CancellationProposal(card.id(), reasonCode, reason, by, clock.instant()));
        card.now(CardState.CANCELLATION_PROPOSED);
        shelf.publish(new CancellationProposed(card.id(), by, clock.instant(), reasonCode, reason));
        return List.of();
    }

    @Transactional(readOnly = true)
    public CancellationProposal latest(CardId id) {
        List<CancellationProposal> all = proposals.findByCardOrderById(id.value());
        return all.get(all.size() - 1);
    }

    @Transactional
    public void putToVote(CardId id, PersonId by) {
        latest(id).put(decisions.put(id.plan(), DecisionKind.CANCEL_CARD, id.value(), by));
    }

    @Transactional
    public void confirmed(CardId id, DecisionId decision) {
        CancellationProposal proposal = latest(id);
        proposal.settle(State.CONFIRMED);
        shelf.get(id).now(CardState.CANCELLED);
        shelf.publish(new CardCancelled(id, null, clock.instant(), proposal.reasonCode(), proposal.reason(), decision));
    }

    @Transactional
    public void declined(CardId id, DecisionId decision) {
        latest(id).settle(State.DECLINED);
        shelf.get(id).now(CardState.DECIDING);
        shelf.publish(new CommitteeDeclined(id, null, clock.instant(), decision, CommitteeDeclined.CANCELLATION));
    }
}
