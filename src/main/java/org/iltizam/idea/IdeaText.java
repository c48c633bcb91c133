package org.iltizam.idea;

import java.util.Set;
import org.iltizam.shared.PlainWords;

/** What an idea says, in the language it was written in. */
public record IdeaText(String title, String text) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 5000;
    public static final int SHORTEST_TEXT = 20;

    /** By which it is found and compared. */
    Set<String> words() {
        return PlainWords.of(title + " " + text);
    }
}
