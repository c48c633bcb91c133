package org.iltizam.notification;

import java.util.List;
import org.iltizam.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in the words of its reader, before it becomes text and html.
 *
 * @param greeting empty where a mail greets nobody
 * @param facts label and value, one a line
 * @param parts longer matter: answers to comments, changes between versions
 * @param otherwise what happens when nothing is done; null where nothing is asked
 */
public record Notice(
        Language language,
        String subject,
        String greeting,
        String opening,
        List<Fact> facts,
        List<Part> parts,
        String link,
        String linkLabel,
        @Nullable String otherwise,
        String end) {

    Notice to(String greetingOfReader) {
        return new Notice(language, subject, greetingOfReader, opening, facts, parts, link, linkLabel, otherwise, end);
    }

    public record Fact(String label, String value) {}

    public record Part(String heading, List<Fact> facts) {}
}
