package org.iltizam.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.iltizam.commitment.CardFlag;
import org.iltizam.commitment.CardFlags;
import org.iltizam.dashboard.BoardView.Cell;
import org.iltizam.dashboard.BoardView.Filter;
import org.iltizam.dashboard.BoardView.Group;
import org.iltizam.dashboard.BoardView.Row;
import org.iltizam.dashboard.BoardView.Signal;
import org.iltizam.dashboard.BoardView.Warned;
import org.iltizam.dashboard.CardQuery.Warning;
import org.iltizam.dashboard.CardRow.FlagAt;
import org.iltizam.dashboard.CardRow.MeetingAt;
import org.iltizam.dashboard.CardRows.Count;
import org.iltizam.shared.OrganisationId;
import org.iltizam.web.Dates;
import org.iltizam.web.Messages;
import org.springframework.stereotype.Component;

/** Puts the lines of the board into words. */
@Component
class BoardViews {

    static final int PAGE = 200;

    private final CardRows rows;
    private final CardWords words;

    BoardViews(CardRows rows, CardWords words) {
        this.rows = rows;
        this.words = words;
    }

    BoardView page(CardQuery query, BoardAddress address, Messages messages) {
        List<Count> counts = rows.counts(query, words.now());
        List<CardRow> found = rows.byInstitution(query, words.now(), address.after(), PAGE + 1);
        List<CardRow> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new BoardView(
                List.of(CardFlag.values()),
                groups(shown, counts, messages),
                counts.stream().mapToInt(Count::cards).sum(),
                Arrays.stream(Warning.values())
                        .map(warning -> signal(warning, counts, address))
                        .toList(),
                filter(address, counts, messages),
                address.after().isEmpty() ? null : address.behind("").page(),
                found.size() > PAGE
                        ? address.behind(shown.get(PAGE - 1).place()).page()
                        : null,
                address.csv());
    }

    /** Every line of the filtered board, in its order: what the file holds. */
    Stream<List<String>> csv(CardQuery query, Messages messages, Dates dates) {
        return Stream.concat(
                Stream.of(BoardCsv.head(messages)),
                rows.allByInstitution(query, words.now())
                        .map(line -> BoardCsv.line(
                                words.organisation(line.institution(), messages),
                                row(line, messages),
                                messages,
                                dates)));
    }

    private List<Group> groups(List<CardRow> lines, List<Count> counts, Messages messages) {
        Map<OrganisationId, List<Row>> grouped = new LinkedHashMap<>();
        for (CardRow line : lines) {
            grouped.computeIfAbsent(line.institution(), institution -> new ArrayList<>())
                    .add(row(line, messages));
        }
        List<Group> groups = new ArrayList<>();
        grouped.forEach((institution, group) -> groups.add(new Group(
                words.organisation(institution, messages),
                counts.stream()
                        .filter(count -> count.institution().equals(institution))
                        .mapToInt(Count::cards)
                        .findFirst()
                        .orElse(group.size()),
                group)));
        return groups;
    }

    private Row row(CardRow line, Messages messages) {
        return new Row(
                line.id().value(),
                line.id().number(),
                line.title(),
                messages.get("card.state." + line.state()),
                words.holder(line.items(), messages),
                words.due(line, messages),
                line.warnings().stream()
                        .map(warning ->
                                new Warned(messages.get("board.warning." + warning), warning == Warning.OVERDUE))
                        .toList(),
                line.nextMeeting().map(MeetingAt::at).orElse(null),
                line.nextMeeting().map(meeting -> "/meetings/" + meeting.id()).orElse(null),
                Arrays.stream(CardFlag.values())
                        .map(flag ->
                                line.flag(flag).map(at -> cell(at, messages)).orElse(Cell.EMPTY))
                        .toList());
    }

    private static Cell cell(FlagAt flag, Messages messages) {
        String detail = null;
        if (CardFlags.NEW_VERSION.equals(flag.detail()) || CardFlags.PROPOSAL.equals(flag.detail())) {
            detail = messages.get("card.meetingOn." + flag.detail());
        } else if (flag.flag() == CardFlag.NEW_VERSION_RECEIVED || flag.flag() == CardFlag.COMMENTS_INTEGRATED) {
            detail = messages.get("inbox.version", flag.version());
        }
        return new Cell(flag.at(), detail, flag.flag() == CardFlag.CANCELLED);
    }

    private static Signal signal(Warning warning, List<Count> counts, BoardAddress address) {
        int count = counts.stream()
                .filter(one -> address.institution().isEmpty()
                        || one.institution().value().equals(address.institution()))
                .mapToInt(one -> one.of(warning))
                .sum();
        boolean chosen = address.warning().equals(warning.name());
        String key = warning.name().toLowerCase(Locale.ROOT);
        return new Signal(
                key, count, address.warned(chosen ? "" : warning.name()).page(), chosen);
    }

    private Filter filter(BoardAddress address, List<Count> counts, Messages messages) {
        return new Filter(
                address.plan(),
                address.institution(),
                words.institutions(counts, messages),
                address.flag(),
                address.warning());
    }
}
