package org.iltizam.workflow.carddrafting;

import java.time.Instant;
import org.iltizam.commitment.CancellingCards;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.MergeProposal;
import org.iltizam.commitment.MergingCards;
import org.iltizam.shared.CardId;
import org.iltizam.shared.DecisionId;
import org.iltizam.workflow.SeatVotes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The committee's vote on a card: on its cancellation or on its merge, whichever is proposed. */
@Component
class CardVotes {

    static final String TASK = "voteDecision";

    private final Cards cards;
    private final MergingCards merging;
    private final CancellingCards cancelling;
    private final SeatVotes votes;
    private final MergeSettling settling;

    CardVotes(Cards cards, MergingCards merging, CancellingCards cancelling, SeatVotes votes, MergeSettling settling) {
        this.cards = cards;
        this.merging = merging;
        this.cancelling = cancelling;
        this.votes = votes;
        this.settling = settling;
    }

    /** @return when the vote closes, whoever has voted by then */
    @Transactional
    public Instant put(CardId id) {
        if (aboutMerge(id)) {
            merging.putToVote(id, merging.open(id).proposedBy());
        } else {
            cancelling.putToVote(id, cancelling.latest(id).proposedBy());
        }
        return votes.closesAt(CardDraftingProcess.ID, TASK);
    }

    /** @return {@code merge}, {@code cancelled} or {@code declined} */
    @Transactional
    public String count(CardId id) {
        DecisionId decision = votes.open(id.value());
        boolean passed = votes.close(decision);
        if (aboutMerge(id)) {
            return merge(id, decision, passed);
        }
        if (passed) {
            cancelling.confirmed(id, decision);
            return "cancelled";
        }
        cancelling.declined(id, decision);
        return "declined";
    }

    private String merge(CardId id, DecisionId decision, boolean passed) {
        if (passed) {
            merging.confirmed(id);
            return "merge";
        }
        MergeProposal proposal = merging.open(id);
        merging.declined(id, decision);
        settling.tell(proposal, CardDraftingProcess.REFUSED);
        return "declined";
    }

    private boolean aboutMerge(CardId id) {
        Card card = cards.get(id);
        return card.state() == CardState.MERGE_PROPOSED;
    }
}
