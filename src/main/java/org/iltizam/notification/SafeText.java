package org.iltizam.notification;

import java.util.regex.Pattern;

/** Text that people wrote, made fit for a mail: one line, and closed in itself whatever its direction is. */
final class SafeText {

    private static final Pattern BREAKS_A_LINE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\s]+");
    // embeddings, overrides and isolates of the writer's own could turn round the words after them
    private static final Pattern TURNS_DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private SafeText() {}

    /** On one line: a header cannot end early, a line of a list stays a line. */
    static String line(String text) {
        return BREAKS_A_LINE.matcher(text).replaceAll(" ").strip();
    }

    /** On one line, and isolated from the direction of the words around it. */
    static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + bare(text) + POP_ISOLATE;
    }

    /** What stands between the two signs of an isolated text. */
    static String bare(String text) {
        return TURNS_DIRECTION.matcher(line(text)).replaceAll("");
    }

    /** At most that many characters, never half of one. */
    static String atMost(int length, String text) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }
}
