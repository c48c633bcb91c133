package org.iltizam.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.iltizam.commitment.CardFlag;
import org.iltizam.dashboard.BoardView.Cell;
import org.iltizam.dashboard.BoardView.Row;
import org.iltizam.dashboard.BoardView.Warned;
import org.iltizam.web.Dates;
import org.iltizam.web.Messages;
import org.jspecify.annotations.Nullable;

/** The board as a file: the same lines, words and order. */
final class BoardCsv {

    private BoardCsv() {}

    static List<String> head(Messages messages) {
        List<String> cells = new ArrayList<>();
        for (String column : List.of("institution", "number", "title", "state", "warnings", "holder", "due")) {
            cells.add(messages.get("board.column." + column));
        }
        for (CardFlag flag : CardFlag.values()) {
            cells.add(messages.get("card.flag." + flag));
        }
        cells.add(messages.get("board.column.meeting"));
        return cells;
    }

    static List<String> line(String institution, Row row, Messages messages, Dates dates) {
        List<String> cells = new ArrayList<>();
        cells.add(institution);
        cells.add(String.valueOf(row.number()));
        cells.add(row.title().shownIn(messages.language()).text());
        cells.add(row.state());
        cells.add(row.warnings().stream()
                .map(Warned::text)
                .collect(Collectors.joining(messages.get("card.list.separator"))));
        cells.add(row.holder() == null ? "" : row.holder());
        cells.add(row.due() == null ? "" : dates.day(row.due().hard()));
        row.cells().forEach(cell -> cells.add(cell(cell, dates)));
        cells.add(moment(row.nextMeeting(), dates));
        return cells;
    }

    private static String cell(Cell cell, Dates dates) {
        if (cell.at() == null) {
            return "";
        }
        return cell.detail() == null ? dates.day(cell.at()) : dates.day(cell.at()) + " (" + cell.detail() + ")";
    }

    private static String moment(@Nullable Instant at, Dates dates) {
        return at == null ? "" : dates.moment(at);
    }
}
