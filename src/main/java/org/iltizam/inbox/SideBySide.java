package org.iltizam.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.FieldTexts;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.web.Columns;
import org.iltizam.web.Columns.Column;
import org.iltizam.web.Columns.Text;
import org.iltizam.web.Page;
import org.springframework.stereotype.Component;

/** The latest texts of the cards that are to be merged, field by field. */
@Component
class SideBySide {

    private final Cards cards;

    SideBySide(Cards cards) {
        this.cards = cards;
    }

    List<Columns> of(List<Card> merged, Page page) {
        Map<CardId, CardContent> contents = cards.contents(merged);
        return Arrays.stream(CardField.values())
                .map(field -> new Columns(
                        page.text("inbox.field." + field.key()),
                        merged.stream()
                                .map(card -> new Column(
                                        String.valueOf(card.number()),
                                        card.title(),
                                        texts(Objects.requireNonNull(contents.get(card.id())), field, page)))
                                .toList()))
                .toList();
    }

    private static List<Text> texts(CardContent content, CardField field, Page page) {
        Stream<Text> texts = field == CardField.TITLE
                ? Arrays.stream(Language.values())
                        .map(language ->
                                new Text(language, content.title().in(language).orElse("")))
                : Stream.of(new Text(content.language(), FieldTexts.of(content, field, page.dates())));
        return texts.filter(text -> !text.text().isBlank()).toList();
    }
}
