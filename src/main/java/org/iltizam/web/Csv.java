package org.iltizam.web;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values that a spreadsheet opens in the right letters and never runs. */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    public static String of(List<List<String>> lines) {
        return BYTE_ORDER_MARK + lines.stream().map(Csv::line).collect(Collectors.joining());
    }

    /** One line of a file that is written piece by piece. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        // a leading sign would make a formula of somebody's text
        String harmless = value.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*") ? "'" + value : value;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
