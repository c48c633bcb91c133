package org.iltizam.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.iltizam.committee.MandatesInARow.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MandatesInARowTest {

    private static final Instant NOW = day("2024-02-05");

    @Test
    void nobodyWhoNeverSatHasSat() {
        assertThat(until(List.of())).isZero();
    }

    @Test
    void whatFollowsWithinTheTimeOfARenewalIsInARow() {
        assertThat(until(List.of(term("2022-02-01", null), term("2020-01-01", "2022-02-01"))))
                .isEqualTo(2);
        assertThat(until(List.of(term("2022-06-01", "2023-12-31"), term("2020-01-01", "2022-01-15"))))
                .isEqualTo(2);
    }

    @Test
    void whoeverWasAwayBeginsAnew() {
        assertThat(until(List.of(term("2022-02-01", null), term("2018-01-01", "2020-01-01"))))
                .isEqualTo(1);
        assertThat(until(List.of(term("2020-01-01", "2022-02-01")))).isZero();
    }

    @Test
    void twoCommitteesAtTheSameTimeAreOneTime() {
        assertThat(until(List.of(term("2023-01-01", null), term("2021-01-01", "2023-06-01"))))
                .isEqualTo(1);
    }

    private static int until(List<Term> terms) {
        return new MandatesInARow(6, ZoneOffset.UTC).until(NOW, terms);
    }

    private static Term term(String from, @Nullable String until) {
        return new Term(day(from), until == null ? null : day(until));
    }

    private static Instant day(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
