package org.iltizam.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iltizam.commitment.CardField;
import org.iltizam.consultation.AuthorKind;
import org.iltizam.consultation.ModeratingContributions.Verdict;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** {@code consultation.yaml}: what the public said of the cards, and what the leads answered. */
record ConsultationFile(
        LocalizedText invitation,
        LocalizedText exception,
        LocalizedText summary,
        List<Said> contributions,
        List<Answered> answers) {

    /**
     * @param field null when it is about the whole card
     * @param verdict of the moderation; null: published as it is
     */
    record Said(
            LocalDate on,
            int card,
            @Nullable CardField field,
            AuthorKind author,
            String text,
            @Nullable Verdict verdict,
            @Nullable String publicText,
            @Nullable String reason) {}

    /** @param revised the fields of the card that read differently, by their form keys */
    record Answered(int card, List<Answer> given, @Nullable Map<String, Object> revised) {}

    /** @param to places in the list of contributions, from 1 */
    record Answer(
            List<Integer> to,
            String disposition,
            String reason,
            @Nullable String obstacle,
            List<String> changed) {}

    List<Said> saidOn(LocalDate day) {
        return contributions.stream().filter(said -> said.on().equals(day)).toList();
    }

    Said said(String text) {
        return contributions.stream()
                .filter(said -> said.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody said: " + text));
    }

    Answered answered(int card) {
        return answers.stream()
                .filter(answer -> answer.card() == card)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No answer on card " + card));
    }
}
