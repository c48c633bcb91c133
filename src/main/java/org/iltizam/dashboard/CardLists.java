package org.iltizam.dashboard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.iltizam.commitment.CardState;
import org.iltizam.dashboard.CardListView.Filter;
import org.iltizam.dashboard.CardListView.Row;
import org.iltizam.shared.PlanId;
import org.iltizam.web.Dates;
import org.iltizam.web.Messages;
import org.springframework.stereotype.Component;

/** Puts the list of cards into words. */
@Component
class CardLists {

    private static final int PAGE = 100;

    private final CardRows rows;
    private final CardWords words;

    CardLists(CardRows rows, CardWords words) {
        this.rows = rows;
        this.words = words;
    }

    CardListView page(ListAddress address, Supplier<PlanId> current, boolean mayRegister, Messages messages) {
        CardQuery query = address.query(current);
        List<CardRow> found = rows.byNumber(query, words.now(), address.after(), PAGE + 1);
        List<CardRow> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new CardListView(
                shown.stream().map(row -> row(row, messages)).toList(),
                filter(address, query, messages),
                mayRegister,
                address.after().isEmpty() ? null : address.behind("").page(),
                found.size() > PAGE
                        ? address.behind(shown.get(PAGE - 1).place()).page()
                        : null,
                address.csv());
    }

    /** Every line of the filtered list. */
    Stream<List<String>> csv(ListAddress address, Supplier<PlanId> current, Messages messages, Dates dates) {
        List<String> head = Stream.of("number", "title", "institution", "lead", "state", "holder", "due")
                .map(column -> messages.get("card.column." + column))
                .toList();
        Stream<CardRow> found = rows.allByNumber(address.query(current), words.now());
        return Stream.concat(Stream.of(head), found.map(row -> line(row(row, messages), messages, dates)));
    }

    private static List<String> line(Row row, Messages messages, Dates dates) {
        return List.of(
                String.valueOf(row.number()),
                row.title().shownIn(messages.language()).text(),
                row.institution(),
                row.lead(),
                row.state(),
                row.holder() == null ? "" : row.holder(),
                row.due() == null ? "" : dates.day(row.due().hard()));
    }

    private Row row(CardRow row, Messages messages) {
        return new Row(
                row.id().value(),
                row.id().number(),
                row.title(),
                words.organisation(row.institution(), messages),
                words.person(row.lead(), messages),
                messages.get("card.state." + row.state()),
                row.state().ended(),
                words.holder(row.items(), messages),
                words.due(row, messages));
    }

    private Filter filter(ListAddress address, CardQuery query, Messages messages) {
        Map<String, String> institutions = words.institutions(rows.counts(query, words.now()), messages);
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(CardState.values())
                .forEach(state -> states.put(state.name(), messages.get("card.state." + state)));
        return new Filter(address.plan(), address.text(), address.institution(), institutions, address.state(), states);
    }
}
