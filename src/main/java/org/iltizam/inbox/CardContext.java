package org.iltizam.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.CardVersion;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.FieldTexts;
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

    private static final Set<String> WRITING = Set.of("submitDraft", "answerComments", "drawUpMergedCard");

    private final Cards cards;
    private final Names names;
    private final WhereItIs whereItIs;
    private final SideBySide sideBySide;
    private final CardReasons reasons;

    CardContext(Cards cards, Names names, WhereItIs whereItIs, SideBySide sideBySide, CardReasons reasons) {
        this.cards = cards;
        this.names = names;
        this.whereItIs = whereItIs;
        this.sideBySide = sideBySide;
        this.reasons = reasons;
    }

    @Override
    public boolean knows(WorkItem item) {
        return CardId.isCard(item.subject());
    }

    @Override
    public Context of(WorkItem item, Person reader, Page page) {
        CardId id = new CardId(item.subject());
        Messages messages = page.messages();
        List<CardVersion> versions = cards.versions(id);
        Optional<CardReasons.Merge> merge = reasons.merge(item);
        Map<String, String> before = reasons.of(item, versions, merge, messages);
        List<Columns> columns =
                merge.map(found -> sideBySide.of(found.cards(), page)).orElse(List.of());
        Map<String, String> facts =
                WRITING.contains(item.task()) || !columns.isEmpty() ? Map.of() : fields(versions, messages, page);
        WhereItIs.Place place = whereItIs.of(item, page);
        return new Context(
                messages.get("inbox.context.card"),
                messages.get("inbox.context.jump"),
                true,
                versions.size() < 2 ? null : versions.get(versions.size() - 2).version(),
                changes(versions, messages, page),
                columns,
                before,
                facts,
                remarks(id, messages),
                versions(versions, id, messages),
                "/models/" + item.process() + ".xml",
                place.here(),
                place.done(),
                place.steps());
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
