package org.iltizam.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What changed from one text to another, word by word. */
public record Difference(String label, List<Part> parts) {

    private static final Pattern BOUNDARY = Pattern.compile("(?<=\\s)|(?=\\s)");

    public enum Kind {
        SAME,
        INSERTED,
        DELETED
    }

    public record Part(Kind kind, String text) {}

    public static Difference between(String label, String before, String after) {
        List<String> from = words(before);
        List<String> to = words(after);
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            add(parts, Kind.SAME, from.subList(at, delta.getSource().getPosition()));
            add(parts, Kind.DELETED, delta.getSource().getLines());
            add(parts, Kind.INSERTED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Kind.SAME, from.subList(at, from.size()));
        return new Difference(label, List.copyOf(parts));
    }

    public boolean changed() {
        return parts.stream().anyMatch(part -> part.kind() != Kind.SAME);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BOUNDARY.split(text, -1));
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join("", words)));
        }
    }
}
