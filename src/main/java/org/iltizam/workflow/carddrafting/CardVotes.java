package org.iltizam.workflow.carddrafting;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.iltizam.commitment.CancellingCards;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.MergeProposal;
import org.iltizam.commitment.MergingCards;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.CommitteeDecisions.DecisionResult;
import org.iltizam.deadline.DeadlinePolicy;
import org.iltizam.shared.CardId;
import org.iltizam.shared.DecisionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The committee's vote on a card: on its cancellation or on its merge, whichever is proposed. */
@Component
class CardVotes {

    private static final String TASK = "voteDecision";

    private final Cards cards;
    private final MergingCards merging;
    private final CancellingCards cancelling;
    private final CommitteeDecisions decisions;
    private final MergeSettling settling;
    private final DeadlinePolicy deadlines;
    private final Clock clock;

    CardVotes(
            Cards cards,
            MergingCards merging,
            CancellingCards cancelling,
            CommitteeDecisions decisions,
            MergeSettling settling,
            DeadlinePolicy deadlines,
            Clock clock) {
        this.cards = cards;
        this.merging = merging;
        this.cancelling = cancelling;
        this.decisions = decisions;
        this.settling = settling;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @return when the vote closes, whoever has voted by then */
    @Transactional
    public Instant put(CardId id) {
        if (aboutMerge(id)) {
            merging.putToVote(id, merging.open(id).proposedBy());
        } else {
            cancelling.putToVote(id, cancelling.latest(id).proposedBy());
        }
        return deadlines
                .deadline(CardDraftingProcess.ID, TASK, 1, clock.instant())
                .hard();
    }

    DecisionId open(CardId id) {
        DecisionId decision = aboutMerge(id)
                ? merging.open(id).decision()
                : cancelling.latest(id).decision();
        return Objects.requireNonNull(decision, "nothing has been put to the vote on " + id);
    }

    /** @return {@code merge}, {@code cancelled} or {@code declined} */
    @Transactional
    public String count(CardId id) {
        DecisionId decision = open(id);
        boolean passed = decisions.close(decision) == DecisionResult.PASSED;
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
        merging.declined(id, proposal.proposedBy(), decision.value());
        settling.tell(proposal, CardDraftingProcess.REFUSED);
        return "declined";
    }

    private boolean aboutMerge(CardId id) {
        Card card = cards.get(id);
        return card.state() == CardState.MERGE_PROPOSED;
    }
}
