package org.iltizam.notification;

import java.util.List;

/** The plain text of a notice, for readers without html. */
final class NoticeText {

    private NoticeText() {}

    static String of(Notice notice, Wording words) {
        StringBuilder text = new StringBuilder();
        if (!notice.greeting().isEmpty()) {
            paragraph(text, notice.greeting());
        }
        paragraph(text, notice.opening());
        facts(text, notice.facts(), words);
        for (Notice.Part part : notice.parts()) {
            line(text, part.heading());
            facts(text, part.facts(), words);
        }
        line(text, notice.linkLabel());
        paragraph(text, notice.link());
        if (notice.otherwise() != null) {
            paragraph(text, notice.otherwise());
        }
        line(text, "-- ");
        return line(text, notice.end()).toString();
    }

    private static void facts(StringBuilder text, List<Notice.Fact> facts, Wording words) {
        for (Notice.Fact fact : facts) {
            line(text, fact.label().isEmpty() ? fact.value() : words.labelled(fact));
        }
        if (!facts.isEmpty()) {
            text.append("\r\n");
        }
    }

    private static void paragraph(StringBuilder text, String paragraph) {
        line(text, paragraph).append("\r\n");
    }

    private static StringBuilder line(StringBuilder text, String line) {
        return text.append(line).append("\r\n");
    }
}
