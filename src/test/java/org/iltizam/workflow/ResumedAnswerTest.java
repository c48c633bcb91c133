package org.iltizam.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResumedAnswerTest {

    private static final String FORM = "card-drafting-answer-comments";

    private final Forms forms = new Forms(new ObjectMapper());

    @Test
    void whatIsOnlyReadIsInTheLanguageOfTheReaderAndWhatWasTypedStays() {
        Map<String, Object> today = Map.of("answers", List.of(row("7", "Siège 3")), "titleFr", "Titre");
        Map<String, Object> kept =
                Map.of("answers", List.of(answered(row("7", "المقعد 3"), "سنأخذ به")), "titleFr", "Titre changé");

        assertThat(forms.resumed(FORM, today, kept))
                .isEqualTo(Map.of(
                        "answers", List.of(answered(row("7", "Siège 3"), "سنأخذ به")), "titleFr", "Titre changé"));
    }

    @Test
    void aRowThatCameSinceIsThereAndOneThatWentIsNot() {
        Map<String, Object> today = Map.of("answers", List.of(row("8", "Siège 4"), row("7", "Siège 3")));
        Map<String, Object> kept = Map.of(
                "answers", List.of(answered(row("6", "Siège 2"), "obsolète"), answered(row("7", "Siège 3"), "retenu")));

        assertThat(forms.resumed(FORM, today, kept))
                .isEqualTo(Map.of("answers", List.of(row("8", "Siège 4"), answered(row("7", "Siège 3"), "retenu"))));
    }

    @Test
    void rowsOfTheWriterAreLeftAsTheyWereTyped() {
        Map<String, Object> today = Map.of("activities", List.of(Map.of("title", "du texte de la fiche")));
        Map<String, Object> kept = Map.of("activities", List.of(Map.of("title", "un"), Map.of("title", "deux")));

        assertThat(forms.resumed(FORM, today, kept)).isEqualTo(kept);
    }

    private static Map<String, Object> row(String comment, String author) {
        return Map.of("commentId", comment, "author", author, "field", "problem", "comment", "؟");
    }

    private static Map<String, Object> answered(Map<String, Object> row, String reason) {
        Map<String, Object> answered = new LinkedHashMap<>(row);
        answered.put("reason", reason);
        return answered;
    }
}
