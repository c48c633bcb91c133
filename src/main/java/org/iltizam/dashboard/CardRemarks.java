package org.iltizam.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.CardVersion;
import org.iltizam.commitment.FieldTexts;
import org.iltizam.commitment.ReviewComment;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Messages;
import org.iltizam.web.Page;
import org.iltizam.web.Remark;
import org.jspecify.annotations.Nullable;

/** The comments of a card with their answers, and what each of them changed. */
final class CardRemarks {

    private final CardId card;
    private final List<ReviewComment> comments;
    private final Map<Integer, CardVersion> versions;
    private final CardWords words;
    private final Page page;

    CardRemarks(CardId card, List<ReviewComment> comments, List<CardVersion> versions, CardWords words, Page page) {
        this.card = card;
        this.comments = comments;
        this.versions = versions.stream().collect(Collectors.toMap(CardVersion::version, Function.identity()));
        this.words = words;
        this.page = page;
    }

    /** All of them, those of the cards that were merged into this one included; ids differ from those beside a field. */
    List<Remark> matrix() {
        return comments.stream()
                .map(comment -> remark("row-" + comment.id(), comment))
                .toList();
    }

    /** Those on one field, up to the version that is shown. */
    List<Remark> on(CardField field, int shown) {
        return comments.stream()
                .filter(comment -> comment.card().equals(card) && comment.field() == field)
                .filter(comment -> comment.version() <= shown)
                .map(comment -> remark(String.valueOf(comment.id()), comment))
                .toList();
    }

    private Remark remark(String id, ReviewComment comment) {
        Messages messages = page.messages();
        String author = words.person(comment.author(), messages);
        return new Remark(
                id,
                comment.card().equals(card)
                        ? author
                        : messages.get(
                                "card.remark.ofCard",
                                author,
                                String.valueOf(comment.card().number())),
                messages.get("inbox.side." + comment.side()),
                messages.get("inbox.field." + comment.field().key()),
                comment.version(),
                comment.at(),
                comment.text(),
                answer(comment, messages));
    }

    private Remark.@Nullable Answer answer(ReviewComment comment, Messages messages) {
        Disposition disposition = comment.disposition();
        PersonId by = comment.answeredBy();
        Instant at = comment.answeredAt();
        Integer version = comment.answeredInVersion();
        if (disposition == null || by == null || at == null || version == null) {
            return null;
        }
        return new Remark.Answer(
                messages.get("inbox.disposition." + disposition),
                style(disposition),
                comment.answer(),
                words.person(by, messages),
                at,
                version,
                change(comment, version, messages));
    }

    private @Nullable String change(ReviewComment comment, int answeredIn, Messages messages) {
        CardVersion before = versions.get(comment.version());
        CardVersion after = versions.get(answeredIn);
        if (!comment.card().equals(card) || before == null || after == null) {
            return null;
        }
        boolean same = Objects.equals(
                FieldTexts.of(before.content(), comment.field(), page.dates()),
                FieldTexts.of(after.content(), comment.field(), page.dates()));
        return messages.get(
                same ? "card.remark.unchanged" : "card.remark.changed",
                messages.get("inbox.field." + comment.field().key()),
                answeredIn);
    }

    private static String style(Disposition disposition) {
        return switch (disposition) {
            case TAKEN, ALREADY_DONE -> "done";
            case PARTLY_TAKEN -> "late";
            case NOT_TAKEN, OUT_OF_SCOPE -> "info";
        };
    }
}
