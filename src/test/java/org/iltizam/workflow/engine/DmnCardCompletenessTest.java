package org.iltizam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.iltizam.commitment.Activity;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.CardField;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DmnCardCompletenessTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
    private static final Activity DATED = new Activity("نشر المعطيات", DAY, DAY.plusMonths(3));

    private final DmnCardCompleteness completeness = new DmnCardCompleteness();

    @Test
    void aFullCardLacksNothing() {
        assertThat(completeness.missing(card("نص", List.of(DATED)))).isEmpty();
    }

    @Test
    void aTitleAloneLacksTheRest() {
        assertThat(completeness.missing(CardContent.titled(LocalizedText.arabic("عنوان"))))
                .containsExactlyElementsOf(List.of(CardField.values()).subList(1, CardField.values().length));
    }

    @Test
    void blanksAreNoText() {
        assertThat(completeness.missing(card(" \n\t", List.of(DATED))))
                .contains(CardField.PROBLEM, CardField.PARTNERS)
                .doesNotContain(CardField.TITLE, CardField.ACTIVITIES);
    }

    @Test
    void anActivityNeedsItsDays() {
        assertThat(completeness.missing(card("نص", List.of(DATED, new Activity("تكوين", DAY, null)))))
                .containsExactly(CardField.ACTIVITIES);
    }

    @Test
    void aTitleInFrenchIsATitle() {
        assertThat(completeness.missing(CardContent.titled(new LocalizedText(null, "Titre", null))))
                .doesNotContain(CardField.TITLE);
    }

    private static CardContent card(@Nullable String text, List<Activity> activities) {
        return new CardContent(
                LocalizedText.arabic("عنوان"),
                Language.AR,
                text,
                text,
                text,
                text,
                text,
                activities,
                text,
                text,
                text,
                text,
                text);
    }
}
