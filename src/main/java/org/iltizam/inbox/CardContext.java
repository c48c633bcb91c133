package org.iltizam.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iltizam.commitment.CancellationProposal;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.CardVersion;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.FieldTexts;
import org.iltizam.commitment.MergeProposal;
import org.iltizam.commitment.ReviewComment;
import org.iltizam.inbox.WorkItemView.Context;
import org.iltizam.inbox.WorkItemView.Version;
import org.iltizam.people.Person;
import org.iltizam.shared.CardId;
import org.iltizam.web.Columns;
import org.iltizam.web.Difference;
import org.iltizam.web.Messages;
import org.iltizam.web.Names;
import org.iltizam.web.Page;
import org.iltizam.web.Remark;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Beside a task on a card: where it is, what it says, what changed, what was remarked. */
@Component
@Order(0)
class CardContext implements ItemContext {

    private static final String MERGING = "drawUpMergedCard";
    private static final Set<String> WRITING = Set.of("submitDraft", "answerComments", MERGING);

    private final Cards cards;
    private final Names names;
    private final WhereItIs whereItIs;
    private final SideBySide sideBySide;

    CardContext(Cards cards, Names names, WhereItIs whereItIs, SideBySide sideBySide) {
        this.cards = cards;
        this.names = names;
        this.whereItIs = whereItIs;
        this.sideBySide = sideBySide;
    }

    @Override
    public boolean knows(WorkItem item) {
        return CardId.isCard(item.subject());
    }

    @Override
    public Context of(WorkItem item, Person reader, Page page) {
        CardId id = new CardId(item.subject());
        Card card = cards.get(id);
        Messages messages = page.messages();
        List<CardVersion> versions = cards.versions(id);
        Map<String, String> facts = new LinkedHashMap<>(reasons(item, card, versions, messages));
        if (!WRITING.contains(item.task())) {
            facts.putAll(fields(versions, messages, page));
        }
        WhereItIs.Place place = whereItIs.of(item, page);
        return new Context(
                messages.get("inbox.context.card"),
                messages.get("inbox.context.jump"),
                true,
                versions.size() < 2 ? null : versions.get(versions.size() - 2).version(),
                changes(versions, messages, page),
                columns(item, id, page),
                facts,
                remarks(id, messages),
                versions(versions, id, messages),
                List.of(),
                "/models/" + item.process() + ".xml",
                place.here(),
                place.done(),
                "{}",
                place.steps());
    }

    /** What led to the task: gaps, a proposal, the reason it was given. */
    private Map<String, String> reasons(WorkItem item, Card card, List<CardVersion> versions, Messages messages) {
        Map<String, String> reasons = new LinkedHashMap<>();
        boolean aboutGaps = item.task().equals("waiveGaps") || item.task().equals("submitDraft");
        if (aboutGaps && !versions.isEmpty()) {
            List<CardField> missing = versions.get(versions.size() - 1).missing();
            if (!missing.isEmpty()) {
                reasons.put(
                        messages.get("inbox.reason.gaps"),
                        missing.stream()
                                .map(field -> "• " + label(field, messages))
                                .collect(Collectors.joining("\n")));
            }
        }
        if (item.task().equals("agreeMerge") && item.part() != null) {
            reasons.put(messages.get("inbox.reason.ownCard"), named(cards.get(new CardId(item.part())), messages));
        }
        if (Set.of("agreeMerge", "voteDecision", MERGING).contains(item.task())) {
            proposal(card.id()).ifPresent(proposal -> merge(proposal, reasons, messages));
        }
        if (item.task().equals("voteDecision")) {
            cards.cancellations(card.id()).stream()
                    .reduce((first, last) -> last)
                    .filter(proposal -> proposal.state() == CancellationProposal.State.OPEN)
                    .ifPresent(proposal -> reasons.put(
                            messages.get("inbox.reason.cancellation"),
                            proposal.reason().shownIn(messages.language()).text()));
        }
        return reasons;
    }

    private Optional<MergeProposal> proposal(CardId id) {
        return cards.mergeProposals(id).stream()
                .reduce((first, last) -> last)
                .filter(proposal -> proposal.state() != MergeProposal.State.REFUSED);
    }

    private List<Columns> columns(WorkItem item, CardId id, Page page) {
        return item.task().equals(MERGING)
                ? proposal(id).map(proposal -> sideBySide.of(proposal, page)).orElse(List.of())
                : List.of();
    }

    private void merge(MergeProposal proposal, Map<String, String> reasons, Messages messages) {
        String list = proposal.cards().stream()
                .map(cards::get)
                .map(member -> named(member, messages))
                .collect(Collectors.joining("\n"));
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

    private static Map<String, String> fields(List<CardVersion> versions, Messages messages, Page page) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!versions.isEmpty()) {
            CardContent content = versions.get(versions.size() - 1).content();
            for (CardField field : CardField.values()) {
                fields.put(label(field, messages), FieldTexts.of(content, field, page.dates()));
            }
        }
        return fields;
    }

    private static List<Difference> changes(List<CardVersion> versions, Messages messages, Page page) {
        List<Difference> changes = new ArrayList<>();
        if (versions.size() > 1) {
            CardContent before = versions.get(versions.size() - 2).content();
            CardContent after = versions.get(versions.size() - 1).content();
            for (CardField field : CardField.values()) {
                Difference difference = Difference.between(
                        label(field, messages),
                        FieldTexts.of(before, field, page.dates()),
                        FieldTexts.of(after, field, page.dates()));
                if (difference.changed()) {
                    changes.add(difference);
                }
            }
        }
        return changes;
    }

    private List<Remark> remarks(CardId id, Messages messages) {
        return cards.comments(id).stream()
                .map(comment -> remark(comment, messages))
                .toList();
    }

    private Remark remark(ReviewComment comment, Messages messages) {
        return new Remark(
                String.valueOf(comment.id()),
                names.of(comment.author(), messages),
                messages.get("inbox.side." + comment.side()),
                label(comment.field(), messages),
                comment.version(),
                comment.at(),
                comment.text(),
                answer(comment, messages));
    }

    private Remark.@Nullable Answer answer(ReviewComment comment, Messages messages) {
        if (comment.disposition() == null
                || comment.answeredBy() == null
                || comment.answeredAt() == null
                || comment.answeredInVersion() == null) {
            return null;
        }
        String style = switch (comment.disposition()) {
            case TAKEN, ALREADY_DONE -> "done";
            case PARTLY_TAKEN -> "late";
            case NOT_TAKEN, OUT_OF_SCOPE -> "info";
        };
        return new Remark.Answer(
                messages.get("inbox.disposition." + comment.disposition()),
                style,
                comment.answer(),
                names.of(comment.answeredBy(), messages),
                comment.answeredAt(),
                comment.answeredInVersion(),
                null);
    }

    private List<Version> versions(List<CardVersion> versions, CardId id, Messages messages) {
        return versions.stream()
                .map(version -> new Version(
                        version.version(),
                        version.frozenAt(),
                        names.of(version.frozenBy(), messages),
                        messages.get("inbox.origin." + version.origin()),
                        "/cards/" + id + "?version=" + version.version()))
                .toList();
    }

    private static String label(CardField field, Messages messages) {
        return messages.get("inbox.field." + field.key());
    }
}
