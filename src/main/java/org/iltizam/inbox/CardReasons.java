package org.iltizam.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iltizam.commitment.CancellationProposal;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.CardVersion;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.MergeProposal;
import org.iltizam.shared.CardId;
import org.iltizam.timeline.Timeline;
import org.iltizam.web.Messages;
import org.iltizam.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** What led to a task on a card: gaps, a proposal, the reason that somebody gave. */
@Component
class CardReasons {

    private static final Set<String> ABOUT_GAPS = Set.of("waiveGaps", "submitDraft");
    private static final Set<String> ABOUT_MERGE = Set.of("agreeMerge", "voteDecision", "drawUpMergedCard");

    private final Cards cards;
    private final Timeline timeline;

    CardReasons(Cards cards, Timeline timeline) {
        this.cards = cards;
        this.timeline = timeline;
    }

    /** A proposal to merge, with the cards that it names. */
    record Merge(MergeProposal proposal, List<Card> cards) {}

    /** The latest proposal that names the card, where the task is about it and it was not refused. */
    Optional<Merge> merge(WorkItem item) {
        if (!ABOUT_MERGE.contains(item.task())) {
            return Optional.empty();
        }
        return cards.mergeProposals(new CardId(item.subject())).stream()
                .reduce((first, last) -> last)
                .filter(proposal -> proposal.state() != MergeProposal.State.REFUSED)
                .map(proposal -> new Merge(proposal, cards.among(proposal.cards())));
    }

    Map<String, String> of(WorkItem item, List<CardVersion> versions, Optional<Merge> merge, Messages messages) {
        CardId id = new CardId(item.subject());
        Map<String, String> reasons = new LinkedHashMap<>();
        switch (item.task()) {
            case "submitDraft" -> given("DraftReturned", "inbox.reason.returned", id, reasons, messages);
            case "conveneMeeting" ->
                given("CoordinationMeetingRequested", "inbox.reason.meeting", id, reasons, messages);
            case "voteDecision" -> cancellation(id, reasons, messages);
            case "agreeMerge" -> ownCard(item, reasons, messages);
            default -> {}
        }
        if (ABOUT_GAPS.contains(item.task())) {
            gaps(versions, reasons, messages);
        }
        merge.ifPresent(found -> merge(found, reasons, messages));
        return reasons;
    }

    private void given(String kind, String label, CardId id, Map<String, String> reasons, Messages messages) {
        timeline.latest(id.value(), kind)
                .map(entry -> entry.facts().get("reason"))
                .ifPresent(reason -> reasons.put(messages.get(label), reason.toString()));
    }

    private static void gaps(List<CardVersion> versions, Map<String, String> reasons, Messages messages) {
        List<CardField> missing = versions.isEmpty()
                ? List.of()
                : versions.get(versions.size() - 1).missing();
        if (!missing.isEmpty()) {
            reasons.put(
                    messages.get("inbox.reason.gaps"),
                    missing.stream()
                            .map(field -> "• " + messages.get("inbox.field." + field.key()))
                            .collect(Collectors.joining("\n")));
        }
    }

    private void cancellation(CardId id, Map<String, String> reasons, Messages messages) {
        cards.cancellations(id).stream()
                .reduce((first, last) -> last)
                .filter(proposal -> proposal.state() == CancellationProposal.State.OPEN)
                .ifPresent(proposal -> reasons.put(
                        messages.get("inbox.reason.cancellation"),
                        messages.get("card.cancelReason." + proposal.reasonCode()) + "\n"
                                + proposal.reason().shownIn(messages.language()).text()));
    }

    private void ownCard(WorkItem item, Map<String, String> reasons, Messages messages) {
        if (item.part() != null) {
            reasons.put(messages.get("inbox.reason.ownCard"), named(cards.get(new CardId(item.part())), messages));
        }
    }

    private static void merge(Merge merge, Map<String, String> reasons, Messages messages) {
        MergeProposal proposal = merge.proposal();
        String list =
                merge.cards().stream().map(member -> named(member, messages)).collect(Collectors.joining("\n"));
        reasons.put(messages.get("inbox.reason.merge"), list);
        if (proposal.title() != null) {
            reasons.put(
                    messages.get("inbox.reason.mergeTitle"),
                    proposal.title().shownIn(messages.language()).text());
        }
        reasons.put(messages.get("inbox.reason"), proposal.reason());
    }

    private static String named(Card card, Messages messages) {
        return card.number() + " · " + card.title().shownIn(messages.language()).text();
    }
}
