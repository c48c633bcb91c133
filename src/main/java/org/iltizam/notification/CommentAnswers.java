package org.iltizam.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.CardVersion;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.ReviewComment;
import org.iltizam.people.Person;
import org.iltizam.shared.CardId;
import org.springframework.stereotype.Component;

/** The lead's answers and the difference that they made, as each author gets them. */
@Component
class CommentAnswers {

    private static final int EXCERPT = 400;
    private static final int CONTEXT = 60;

    private final Cards cards;

    CommentAnswers(Cards cards) {
        this.cards = cards;
    }

    /** What was answered in that version, and the version before it. */
    Round of(CardId card, int version) {
        List<ReviewComment> answered = cards.comments(card).stream()
                .filter(comment -> Objects.equals(comment.answeredInVersion(), version))
                .toList();
        List<CardVersion> versions = cards.versions(card);
        return new Round(answered, content(versions, version - 1), content(versions, version));
    }

    private static CardContent content(List<CardVersion> versions, int version) {
        return versions.stream()
                .filter(candidate -> candidate.version() == version)
                .findFirst()
                .orElseThrow()
                .content();
    }

    record Round(List<ReviewComment> comments, CardContent before, CardContent after) {

        /** The reader's own comments with their answers, then every field that changed. */
        List<Notice.Part> partsFor(Person author, Wording words) {
            List<Notice.Part> parts = new ArrayList<>();
            int number = 1;
            for (ReviewComment comment : comments) {
                if (comment.author().equals(author.id())) {
                    parts.add(answer(comment, number++, words));
                }
            }
            parts.add(changes(words));
            return parts;
        }

        private Notice.Part answer(ReviewComment comment, int number, Wording words) {
            List<Notice.Fact> facts = new ArrayList<>();
            facts.add(words.fact("field", words.field(comment.field())));
            facts.add(words.fact("comment", excerpt(comment.text())));
            if (comment.disposition() != null) {
                facts.add(words.fact("disposition", words.disposition(comment.disposition())));
            }
            if (comment.answer() != null) {
                facts.add(words.fact("reason", excerpt(comment.answer())));
            }
            return new Notice.Part(words.text("mail.answered.comment", number), facts);
        }

        private Notice.Part changes(Wording words) {
            List<Notice.Fact> facts = new ArrayList<>();
            for (CardField field : CardField.values()) {
                String old = words.field(before, field);
                String now = words.field(after, field);
                if (!old.equals(now)) {
                    facts.add(words.fact("field", words.field(field)));
                    int from = nearFirstDifference(old, now);
                    facts.add(words.fact("before", excerpt(from(from, old))));
                    facts.add(words.fact("after", excerpt(from(from, now))));
                }
            }
            if (facts.isEmpty()) {
                facts.add(new Notice.Fact("", words.text("mail.answered.noChange")));
            }
            return new Notice.Part(words.text("mail.answered.changes"), facts);
        }

        /** Where an excerpt has to begin to show what changed, with some words before it. */
        private static int nearFirstDifference(String old, String now) {
            int same = 0;
            while (same < Math.min(old.length(), now.length()) && old.charAt(same) == now.charAt(same)) {
                same++;
            }
            int start = old.lastIndexOf(' ', Math.max(0, same - CONTEXT));
            return same <= CONTEXT || start < 0 ? 0 : start + 1;
        }

        private static String from(int start, String text) {
            return start == 0 ? text : "… " + text.substring(Math.min(start, text.length()));
        }

        private static String excerpt(String text) {
            return text.isBlank() ? "–" : SafeText.isolated(SafeText.atMost(EXCERPT, SafeText.line(text)));
        }
    }
}
