package org.iltizam.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class IcuMessagesTest {

    private static final Map<String, String> TEXTS = Map.of(
            "plain", "d''accord",
            "named", "مع {0}",
            "days", "{0, plural, one {يوم} two {يومان} few {# أيام} many {# يوما} other {# يوم}}",
            "count", "{0}");

    private final IcuMessages arabic = new IcuMessages(Language.AR, TEXTS, true);

    @Test
    void pluralsFollowTheLanguageAndDigitsAreWestern() {
        assertThat(arabic.get("days", 2)).isEqualTo("يومان");
        assertThat(arabic.get("days", 3)).isEqualTo("3 أيام");
        assertThat(arabic.get("days", 14)).isEqualTo("14 يوما");
        assertThat(arabic.get("count", 1234)).isEqualTo("1.234");
    }

    @Test
    void frenchSetsThousandsApartByASpace() {
        assertThat(new IcuMessages(Language.FR, TEXTS, true).get("count", 1234)).isEqualTo("1\u202f234");
    }

    @Test
    void quotesAreIcuQuotes() {
        assertThat(arabic.get("plain")).isEqualTo("d'accord");
    }

    @Test
    void aTextInAnotherScriptIsIsolated() {
        assertThat(arabic.get("named", new LocalizedText(null, "Justice", null)))
                .isEqualTo("مع \u2068Justice\u2069");
    }

    @Test
    void aNameThatRunsAgainstTheSentenceIsIsolated() {
        IcuMessages french = new IcuMessages(Language.FR, Map.of("named", "avec {0}"), true);
        assertThat(arabic.get("named", "Amal")).isEqualTo("مع \u2068Amal\u2069");
        assertThat(french.get("named", "أمل")).isEqualTo("avec \u2068أمل\u2069");
        assertThat(arabic.get("named", "أمل")).isEqualTo("مع أمل");
        assertThat(arabic.get("named", "2024")).isEqualTo("مع 2024");
        assertThat(arabic.get("named", "\u2068Amal\u2069")).as("once").isEqualTo("مع \u2068Amal\u2069");
    }

    @Test
    void aMissingTextIsFoundByTestsAndShownAsItsKeyToReaders() {
        assertThatThrownBy(() -> arabic.get("missing")).hasMessageContaining("missing");
        assertThat(new IcuMessages(Language.AR, TEXTS, false).get("missing")).isEqualTo("missing");
    }
}
