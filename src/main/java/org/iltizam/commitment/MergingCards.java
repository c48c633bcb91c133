package org.iltizam.commitment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.iltizam.commitment.CardEvent.CommitteeDeclined;
import org.iltizam.commitment.CardEvent.MergeAgreed;
import org.iltizam.commitment.CardEvent.MergeProposed;
import org.iltizam.commitment.CardEvent.MergeRefused;
import org.iltizam.commitment.CardEvent.MergedInto;
import org.iltizam.commitment.CardEvent.Origin;
import org.iltizam.commitment.RegisteringProposals.Proposal;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.CommitteeDecisions.DecisionKind;
import org.iltizam.shared.CardId;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several cards become one: proposed, agreed by every owner, confirmed by the committee, drawn up anew. */
@Service
public class MergingCards {

    private final CardShelf shelf;
    private final CardRepository cards;
    private final MergeProposalRepository proposals;
    private final RegisteringProposals registering;
    private final LeadRules leads;
    private final CommitteeDecisions decisions;
    private final Clock clock;

    MergingCards(
            CardShelf shelf,
            CardRepository cards,
            MergeProposalRepository proposals,
            RegisteringProposals registering,
            LeadRules leads,
            CommitteeDecisions decisions,
            Clock clock) {
        this.shelf = shelf;
        this.cards = cards;
        this.proposals = proposals;
        this.registering = registering;
        this.leads = leads;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Cards that a proposal of this card may name: those that wait for the coordinator's decision too. */
    @Transactional(readOnly = true)
    public List<Card> candidates(CardId id) {
        return cards.findByPlanOrderByNumber(id.plan().value()).stream()
                .filter(other ->
                        other.state() == CardState.DECIDING && !other.id().equals(id))
                .toList();
    }

    List<Refusal> propose(Card card, List<CardId> with, @Nullable LocalizedText title, String reason, PersonId by) {
        List<Refusal> refusals = new ArrayList<>();
        List<CardId> free = candidates(card.id()).stream().map(Card::id).toList();
        if (with.isEmpty()) {
            refusals.add(Refusal.at("mergeWith", "mergeNeedsCards"));
        }
        with.stream().filter(other -> !free.contains(other)).forEach(other -> refusals.add(notFree(card, other)));
        if (reason.isBlank()) {
            refusals.add(Refusal.at("reason", "required"));
        }
        if (!refusals.isEmpty()) {
            return refusals;
        }
        List<CardId> all = Stream.concat(Stream.of(card.id()), with.stream())
                .distinct()
                .sorted(Comparator.comparingInt(CardId::number))
                .toList();
        LocalizedText known = title == null || title.isEmpty() ? null : title;
        proposals.save(new MergeProposal(card.id(), all, known, reason, by, clock.instant()));
        LocalizedText shown = known == null ? LocalizedText.NONE : known;
        for (CardId member : all) {
            shelf.get(member).now(CardState.MERGE_PROPOSED);
            shelf.publish(new MergeProposed(member, by, clock.instant(), all, shown, reason));
        }
        return List.of();
    }

    private Refusal notFree(Card card, CardId other) {
        return cards.findByPlanOrderByNumber(card.id().plan().value()).stream()
                .filter(known -> known.id().equals(other))
                .findFirst()
                .map(known -> Refusal.at("mergeWith", "cardNotFreeToMerge", known.number()))
                .orElse(Refusal.at("mergeWith", "notOffered"));
    }

    /** The unsettled proposal that this card's process carries. */
    @Transactional(readOnly = true)
    public MergeProposal open(CardId carrier) {
        return proposals
                .openOf(carrier.value())
                .orElseThrow(() -> new IllegalStateException(carrier + " carries no open merge proposal"));
    }

    /** The owner of one of the cards agrees or refuses; one refusal ends the proposal. */
    @Transactional
    public Outcome<Boolean> consent(
            CardId carrier, CardId owned, boolean agreed, @Nullable String reason, PersonId by) {
        if (!agreed && (reason == null || reason.isBlank())) {
            return Outcome.refused(List.of(Refusal.at("reason", "required")));
        }
        MergeProposal proposal = open(carrier);
        proposal.consent(owned, agreed, reason, by, clock.instant());
        if (agreed) {
            shelf.publish(new MergeAgreed(owned, by, clock.instant(), proposal.cards()));
        } else {
            refuse(proposal, by, Objects.requireNonNull(reason));
        }
        return Outcome.done(agreed);
    }

    @Transactional
    public void putToVote(CardId carrier, PersonId by) {
        MergeProposal proposal = open(carrier);
        proposal.put(decisions.put(carrier.plan(), DecisionKind.MERGE_CARDS, carrier.value(), by));
    }

    @Transactional
    public void confirmed(CardId carrier) {
        MergeProposal proposal = open(carrier);
        proposal.confirmed();
        shelf.get(carrier).now(CardState.DRAWING_UP);
    }

    /** The committee did not confirm. */
    @Transactional
    public void declined(CardId carrier, DecisionId decision) {
        MergeProposal proposal = open(carrier);
        proposal.refused();
        for (CardId member : proposal.cards()) {
            shelf.get(member).now(CardState.DECIDING);
            shelf.publish(new CommitteeDeclined(member, null, clock.instant(), decision, CommitteeDeclined.MERGE));
        }
    }

    private void refuse(MergeProposal proposal, PersonId by, String reason) {
        for (CardId member : proposal.cards()) {
            shelf.get(member).now(CardState.DECIDING);
            shelf.publish(new MergeRefused(member, by, clock.instant(), proposal.cards(), reason));
        }
    }

    /** The new card is registered with its first version; the old ones end as merged into it. */
    @Transactional
    public Outcome<CardId> drawUp(CardId carrier, CardId leadCard, CardContent content, PersonId by) {
        MergeProposal proposal = open(carrier);
        if (!proposal.cards().contains(leadCard)) {
            return Outcome.refused(List.of(Refusal.at("leadCard", "notOffered")));
        }
        List<Refusal> misdated = content.misdated();
        if (!misdated.isEmpty()) {
            return Outcome.refused(misdated);
        }
        Card leading = shelf.get(leadCard);
        if (!leads.isFit(leading.lead(), leading.organisation())) {
            return Outcome.refused(List.of(Refusal.at("leadCard", "leadOfCardGone")));
        }
        Outcome<CardId> registered = registering.register(
                new Proposal(
                        carrier.plan(),
                        null,
                        content.title(),
                        leading.organisation(),
                        leading.lead(),
                        leads.deputy(leading)),
                by);
        if (!(registered instanceof Outcome.Done<CardId> done)) {
            return registered;
        }
        shelf.freeze(shelf.get(done.value()), content, Origin.MERGE, by);
        proposal.done(done.value());
        for (CardId member : proposal.cards()) {
            shelf.get(member).mergedInto(done.value());
            shelf.publish(new MergedInto(member, by, clock.instant(), done.value()));
        }
        return registered;
    }
}
