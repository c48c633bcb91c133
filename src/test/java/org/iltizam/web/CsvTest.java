package org.iltizam.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1+1", "＝1+1", "＋1", "－1", "＠SUM(A1)"})
    void whatASpreadsheetWouldRunIsText(String typed) {
        assertThat(Csv.line(List.of(typed))).isEqualTo("\"'" + typed + "\"\r\n");
    }

    @Test
    void aFileOpensInItsLettersWithQuotesAndLinesInTheirCells() {
        assertThat(Csv.of(List.of(List.of("عنوان", "قال \"نعم\"، ثم", "سطر\nآخر"), List.of("2024 = سنة", "", "a,b"))))
                .isEqualTo("\uFEFF\"عنوان\",\"قال \"\"نعم\"\"، ثم\",\"سطر\nآخر\"\r\n\"2024 = سنة\",\"\",\"a,b\"\r\n");
    }
}
