package org.iltizam.commitment;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.shared.CardId;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cards to look at: the reading side of this module. */
@Service
@Transactional(readOnly = true)
public class Cards {

    private final CardRepository cards;
    private final CardVersionRepository versions;
    private final ReviewRoundRepository rounds;
    private final ReviewCommentRepository comments;
    private final MergeProposalRepository merges;
    private final CancellationProposalRepository cancellations;
    private final CardShelf shelf;

    Cards(
            CardRepository cards,
            CardVersionRepository versions,
            ReviewRoundRepository rounds,
            ReviewCommentRepository comments,
            MergeProposalRepository merges,
            CancellationProposalRepository cancellations,
            CardShelf shelf) {
        this.cards = cards;
        this.versions = versions;
        this.rounds = rounds;
        this.comments = comments;
        this.merges = merges;
        this.cancellations = cancellations;
        this.shelf = shelf;
    }

    public Optional<Card> find(CardId id) {
        return cards.findById(id.value());
    }

    public Card get(CardId id) {
        return shelf.get(id);
    }

    /** In the order in which they are named. */
    public List<Card> among(Collection<CardId> ids) {
        Map<CardId, Card> found = cards
                .findAllById(ids.stream().map(CardId::value).toList())
                .stream()
                .collect(Collectors.toMap(Card::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    public List<Card> of(PlanId plan) {
        return cards.findByPlanOrderByNumber(plan.value());
    }

    /** The latest contents; just the title while nothing has been submitted. */
    public CardContent content(CardId id) {
        return shelf.content(shelf.get(id));
    }

    /** The same of several cards, read at once. */
    public Map<CardId, CardContent> contents(Collection<Card> of) {
        Map<CardId, CardContent> contents = new HashMap<>();
        of.forEach(card -> contents.put(card.id(), CardContent.titled(card.title())));
        versions.latestAmong(of.stream().map(card -> card.id().value()).toList())
                .forEach(version -> contents.put(version.card(), version.content()));
        return contents;
    }

    /** All versions, the first one first. */
    public List<CardVersion> versions(CardId id) {
        return versions.findByKeyCardOrderByKeyVersion(id.value());
    }

    /** The latest version of each card of a plan that has one, read at once. */
    public Map<CardId, CardVersion> latestVersions(PlanId plan) {
        return versions.latestOf(plan.value()).stream()
                .collect(Collectors.toMap(CardVersion::card, Function.identity()));
    }

    /** Of each card of a plan the version that was the latest at that moment; cards without one are absent. */
    public Map<CardId, CardVersion> latestVersions(PlanId plan, Instant at) {
        return versions.latestOf(plan.value(), at).stream()
                .collect(Collectors.toMap(CardVersion::card, Function.identity()));
    }

    public List<ReviewRound> rounds(CardId id) {
        return rounds.findByKeyCardOrderByKeyRound(id.value());
    }

    /** The comments of the card and of the cards that were merged into it, in the order in which they came. */
    public List<ReviewComment> comments(CardId id) {
        List<String> ids = Stream.concat(Stream.of(id), mergedInto(id).stream().map(Card::id))
                .map(CardId::value)
                .toList();
        return comments.findByCardInOrderById(ids);
    }

    /** How many comments of each card of a plan waited for an answer at that moment; cards without such are absent. */
    public Map<CardId, Integer> unanswered(PlanId plan, Instant at) {
        return comments.unanswered(plan.value(), at).stream()
                .collect(Collectors.toMap(row -> new CardId(row.getCard()), row -> row.getComments()));
    }

    /** The cards that ended in this one. */
    public List<Card> mergedInto(CardId id) {
        return cards.findByMergedIntoOrderByNumber(id.value());
    }

    /** Every merge proposal that names the card, the latest last. */
    public List<MergeProposal> mergeProposals(CardId id) {
        return merges.naming(id.value());
    }

    public List<CancellationProposal> cancellations(CardId id) {
        return cancellations.findByCardOrderById(id.value());
    }

    /** The confirmed one of each of those cards that was cancelled. */
    public Map<CardId, CancellationProposal> cancelled(Collection<CardId> ids) {
        return cancellations
                .findByCardInOrderById(ids.stream().map(CardId::value).toList())
                .stream()
                .filter(proposal -> proposal.state() == CancellationProposal.State.CONFIRMED)
                .collect(Collectors.toMap(CancellationProposal::card, Function.identity(), (first, later) -> first));
    }
}
