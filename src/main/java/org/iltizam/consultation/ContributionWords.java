package org.iltizam.consultation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.Cards;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ContributionId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.Language;
import org.iltizam.web.Messages;
import org.iltizam.web.TextsByLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contributions in a line or in full, in the words of a reader. */
@Component
public class ContributionWords {

    private static final int EXCERPT = 160;

    private final TextsByLanguage texts;
    private final Cards cards;

    ContributionWords(TextsByLanguage texts, Cards cards) {
        this.texts = texts;
        this.cards = cards;
    }

    /** The number, the card and the field: "31 · card 5 · Budget". */
    public String about(Contribution contribution, Language language) {
        return Objects.requireNonNull(about(List.of(contribution), language).get(contribution.id()));
    }

    /** The same of several, whose cards are read at once. */
    public Map<ContributionId, String> about(List<Contribution> contributions, Language language) {
        Messages messages = texts.in(language);
        Map<CardId, Card> about =
                cards
                        .among(contributions.stream()
                                .map(Contribution::card)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Card::id, Function.identity()));
        return contributions.stream()
                .collect(Collectors.toMap(
                        Contribution::id,
                        contribution ->
                                about(contribution, Objects.requireNonNull(about.get(contribution.card())), messages)));
    }

    private static String about(Contribution contribution, Card card, Messages messages) {
        return messages.get(
                "consultation.about",
                String.valueOf(contribution.number()),
                String.valueOf(card.number()),
                card.title().shownIn(messages.language()).text(),
                field(contribution.field(), messages));
    }

    /** The number, the field and how the text begins. */
    public String line(Contribution contribution, Language language) {
        String text = contribution.text().replaceAll("\\s+", " ");
        return contribution.number() + " · " + field(contribution.field(), texts.in(language)) + " · "
                + (text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text);
    }

    /** The number, the field, in what capacity it was given, and the whole text. */
    public String whole(Contribution contribution, Language language) {
        Messages messages = texts.in(language);
        return contribution.number() + " · " + field(contribution.field(), messages) + " · "
                + messages.get("consultation.author." + contribution.author()) + "\n" + contribution.text();
    }

    public static String field(@Nullable CardField field, Messages messages) {
        return messages.get(field == null ? "consultation.wholeCard" : "form.common.field.option." + field.key());
    }

    /** What became of a contribution, in the words of the form that said so. */
    public static String disposition(Disposition disposition, Messages messages) {
        return messages.get(dispositionKey(disposition));
    }

    /** For who has the words of a mail at hand. */
    public static String dispositionKey(Disposition disposition) {
        return "form.public-consultation-answer-contributions.disposition.option." + disposition;
    }
}
