package org.iltizam.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.iltizam.commitment.CancellationProposal;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.MergeProposal;
import org.iltizam.commitment.MergeProposal.Consent;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.CommitteeDecisions.Vote;
import org.iltizam.committee.Decision;
import org.iltizam.committee.Decision.Ballot;
import org.iltizam.committee.Side;
import org.iltizam.dashboard.CardView.Answer;
import org.iltizam.dashboard.CardView.Dissent;
import org.iltizam.dashboard.CardView.Proposal;
import org.iltizam.shared.CardId;
import org.iltizam.shared.DecisionId;
import org.iltizam.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was proposed to the committee about a card, and how it was answered. */
@Component
class CardProposals {

    private final Cards cards;
    private final CommitteeDecisions decisions;
    private final CardWords words;

    CardProposals(Cards cards, CommitteeDecisions decisions, CardWords words) {
        this.cards = cards;
        this.decisions = decisions;
        this.words = words;
    }

    /** The latest first. */
    List<Proposal> of(CardId card, Messages messages) {
        List<MergeProposal> merges = cards.mergeProposals(card);
        List<CancellationProposal> cancellations = cards.cancellations(card);
        Map<DecisionId, Decision> votes = decisions.all(Stream.concat(
                        merges.stream().map(MergeProposal::decision),
                        cancellations.stream().map(CancellationProposal::decision))
                .filter(Objects::nonNull)
                .toList());
        List<Proposal> proposals = new ArrayList<>();
        merges.forEach(merge -> proposals.add(merge(merge, votes, messages)));
        cancellations.forEach(cancellation -> proposals.add(cancellation(cancellation, votes, messages)));
        proposals.sort(Comparator.comparing(Proposal::at).reversed());
        return proposals;
    }

    private Proposal merge(MergeProposal merge, Map<DecisionId, Decision> votes, Messages messages) {
        String numbers = String.join(
                messages.get("card.list.separator"),
                merge.cards().stream()
                        .map(card -> String.valueOf(card.number()))
                        .toList());
        return new Proposal(
                merge.title() == null
                        ? messages.get("card.proposal.merge", numbers)
                        : messages.get(
                                "card.proposal.mergeTitled",
                                numbers,
                                merge.title().shownIn(messages.language()).text()),
                merge.proposedAt(),
                words.person(merge.proposedBy(), messages),
                messages.get("card.proposal.merge." + merge.state()),
                merge.reason(),
                merge.cards().stream()
                        .map(card -> answer(
                                card, Objects.requireNonNull(merge.consents().get(card.value())), messages))
                        .toList(),
                votes(merge.decision(), votes, messages));
    }

    private static Answer answer(CardId card, Consent consent, Messages messages) {
        String key = consent.agreed() == null ? "open" : consent.agreed() ? "agreed" : "refused";
        return new Answer(card.number(), messages.get("card.proposal.consent." + key), consent.reason());
    }

    private Proposal cancellation(
            CancellationProposal cancellation, Map<DecisionId, Decision> votes, Messages messages) {
        return new Proposal(
                messages.get(
                        "card.proposal.cancellation", messages.get("card.cancelReason." + cancellation.reasonCode())),
                cancellation.proposedAt(),
                words.person(cancellation.proposedBy(), messages),
                messages.get("card.proposal.cancellation." + cancellation.state()),
                cancellation.reason().shownIn(messages.language()).text(),
                List.of(),
                votes(cancellation.decision(), votes, messages));
    }

    private List<CardView.Vote> votes(@Nullable DecisionId id, Map<DecisionId, Decision> decided, Messages messages) {
        Decision decision = id == null ? null : decided.get(id);
        return decision == null ? List.of() : List.of(vote(decision, messages));
    }

    private CardView.Vote vote(Decision decision, Messages messages) {
        String result = decision.result() == null
                ? messages.get("card.vote.open")
                : messages.get("card.vote." + decision.result());
        return new CardView.Vote(
                result,
                Arrays.stream(Side.values())
                        .map(side -> side(side, decision.ballots(), messages))
                        .toList(),
                decision.ballots().stream()
                        .filter(ballot -> ballot.dissent() != null && ballot.castBy() != null)
                        .map(ballot -> dissent(ballot, messages))
                        .toList());
    }

    private Dissent dissent(Ballot ballot, Messages messages) {
        return new Dissent(
                words.person(Objects.requireNonNull(ballot.castBy()), messages),
                messages.get("inbox.side." + ballot.side()),
                Objects.requireNonNull(ballot.dissent()));
    }

    private static CardView.Side side(Side side, List<Ballot> ballots, Messages messages) {
        List<Ballot> ofSide =
                ballots.stream().filter(ballot -> ballot.side() == side).toList();
        return new CardView.Side(
                messages.get("inbox.side." + side),
                ofSide.size(),
                count(ofSide, Vote.FOR),
                count(ofSide, Vote.AGAINST),
                count(ofSide, Vote.ABSTAIN));
    }

    private static int count(List<Ballot> ballots, Vote vote) {
        return (int) ballots.stream().filter(ballot -> ballot.vote() == vote).count();
    }
}
