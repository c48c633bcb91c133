package org.iltizam.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {

    private static final String WRITTEN = "([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}";

    @Test
    void isWrittenInThreeGroupsWithoutSignsThatLookAlike() {
        assertThat(ReceiptCode.random()).matches(WRITTEN).isNotEqualTo(ReceiptCode.random());
        assertThat(ReceiptCode.of("a secret")).matches(WRITTEN);
    }

    @Test
    void followsFromItsSecret() {
        assertThat(ReceiptCode.of("a secret"))
                .as("as it was handed out to the authors of ideas")
                .isEqualTo("8RW7-EY5Q-BE39");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCD-2345-WXYZ", "abcd2345wxyz", " abcd 2345 wxyz ", "ABCD–2345–WXYZ"})
    void isKnownHoweverItIsTyped(String typed) {
        assertThat(ReceiptCode.typed(typed)).isEqualTo("ABCD-2345-WXYZ");
    }
}
