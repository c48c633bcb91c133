package org.iltizam.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    private static final LocalizedText JUSTICE = new LocalizedText("وزارة العدل", "Justice", null);
    private static final LocalizedText HEALTH = new LocalizedText("وزارة الصحة", "Santé", null);
    private static final LocalizedText ENERGY = new LocalizedText("وزارة الانتقال الطاقي", "Énergie", null);

    @Test
    void namesStandInTheOrderOfTheReadersLanguage() {
        assertThat(sorted(Language.AR)).containsExactly(ENERGY, HEALTH, JUSTICE);
        assertThat(sorted(Language.FR)).containsExactly(ENERGY, JUSTICE, HEALTH);
    }

    @Test
    void tenComesAfterNineInEachLanguage() {
        for (Language language : Language.values()) {
            assertThat(Stream.of("Lead 10", "Lead 9", "Lead 2").sorted(Alphabet.of(language)))
                    .containsExactly("Lead 2", "Lead 9", "Lead 10");
        }
    }

    private static List<LocalizedText> sorted(Language language) {
        return Stream.of(HEALTH, JUSTICE, ENERGY)
                .sorted(Alphabet.by(text -> text, language))
                .toList();
    }
}
