package org.iltizam.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed from one text to another: word by word, sentence by sentence where the texts have too much apart for
 * that, and else one in place of the other.
 */
public record Difference(String label, List<Part> parts) {

    /** From fine to coarse. */
    private static final List<Pattern> BOUNDARIES =
            List.of(Pattern.compile("(?<=\\s)|(?=\\s)"), Pattern.compile("(?<=[.!?؟\\n])"));

    /** Pieces of both texts between where they begin and where they end alike; comparing takes their square. */
    static final int MOST_APART = 3000;

    public enum Kind {
        SAME,
        INSERTED,
        DELETED
    }

    public record Part(Kind kind, String text) {}

    public static Difference between(String label, String before, String after) {
        for (Pattern boundary : BOUNDARIES) {
            List<String> from = pieces(boundary, before);
            List<String> to = pieces(boundary, after);
            if (apart(from, to) <= MOST_APART) {
                return new Difference(label, compared(from, to));
            }
        }
        return new Difference(label, List.of(new Part(Kind.DELETED, before), new Part(Kind.INSERTED, after)));
    }

    public boolean changed() {
        return parts.stream().anyMatch(part -> part.kind() != Kind.SAME);
    }

    private static List<String> pieces(Pattern boundary, String text) {
        return text.isEmpty() ? List.of() : List.of(boundary.split(text, -1));
    }

    private static int apart(List<String> from, List<String> to) {
        int shorter = Math.min(from.size(), to.size());
        int start = 0;
        while (start < shorter && from.get(start).equals(to.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
            end++;
        }
        return from.size() + to.size() - 2 * (start + end);
    }

    private static List<Part> compared(List<String> from, List<String> to) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            add(parts, Kind.SAME, from.subList(at, delta.getSource().getPosition()));
            add(parts, Kind.DELETED, delta.getSource().getLines());
            add(parts, Kind.INSERTED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Kind.SAME, from.subList(at, from.size()));
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, Kind kind, List<String> pieces) {
        if (!pieces.isEmpty()) {
            parts.add(new Part(kind, String.join("", pieces)));
        }
    }
}
