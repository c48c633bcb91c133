package org.iltizam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void aLineStaysALine() {
        assertThat(SafeText.line("Title\r\nBcc: all@example.org\u2028x\u0000y"))
                .isEqualTo("Title Bcc: all@example.org x y");
    }

    @Test
    void wordsOfOthersCannotTurnTheDirectionOfOurs() {
        assertThat(SafeText.isolated("abc\u202Egpj.exe")).isEqualTo("\u2068abcgpj.exe\u2069");
    }

    @Test
    void aLongTextEndsWithAnEllipsisAndNeverHalfACharacter() {
        assertThat(SafeText.atMost(3, "ab😀d")).isEqualTo("ab…");
        assertThat(SafeText.atMost(4, "ab😀d")).isEqualTo("ab😀d");
    }
}
