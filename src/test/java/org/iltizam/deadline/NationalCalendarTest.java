package org.iltizam.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iltizam.shared.TypedDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalCalendarTest {

    private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");
    private static final long SEED = 20240321;

    private final NationalCalendar calendar = NationalCalendar.morocco();

    /** An instant and a number of working days, anywhere in thirty years. */
    record Step(Instant from, int workingDays) {}

    static Stream<Step> steps() {
        Random random = new Random(SEED);
        LocalDateTime first = LocalDateTime.of(2010, 1, 1, 0, 0);
        return IntStream.range(0, 400)
                .mapToObj(i -> new Step(
                        first.plusMinutes(random.nextInt(30 * 365 * 24 * 60))
                                .atZone(CASABLANCA)
                                .toInstant(),
                        random.nextInt(3000) - 1000));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void countingUndoesAdding(Step step) {
        int workingDays = step.workingDays() == 0 ? 1 : step.workingDays();
        Instant to = calendar.plusWorkingDays(step.from(), workingDays);

        assertThat(calendar.workingDaysBetween(step.from(), to)).isEqualTo(workingDays);
        assertThat(calendar.workingDaysBetween(to, step.from())).isEqualTo(-workingDays);
    }

    @Test
    void everyYearThatCanBeTypedHasItsDays() {
        assertThat(IntStream.rangeClosed(TypedDay.FIRST_YEAR, TypedDay.LAST_YEAR))
                .allSatisfy(year -> assertThat(calendar.isWorkingDay(LocalDate.of(year, 1, 1)))
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aDeadlineIsTheLastSecondOfAWorkingDay(Step step) {
        Instant to = calendar.plusWorkingDays(step.from(), step.workingDays());

        assertThat(calendar.isWorkingDay(calendar.dayOf(to))).isTrue();
        assertThat(LocalTime.ofInstant(to, CASABLANCA)).isEqualTo("23:59:59");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void agreesWithCountingDayByDay(Step step) {
        Instant to = calendar.plusWorkingDays(step.from(), Math.abs(step.workingDays()) + 1);

        long counted = calendar.dayOf(step.from())
                .plusDays(1)
                .datesUntil(calendar.dayOf(to).plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        assertThat(calendar.workingDaysBetween(step.from(), to)).isEqualTo((int) counted);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void addingInTwoStepsIsAddingOnce(Step step) {
        int first = Math.abs(step.workingDays()) % 50 + 1;
        int second = Math.abs(step.workingDays()) % 7 + 1;

        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(step.from(), first), second))
                .isEqualTo(calendar.plusWorkingDays(step.from(), first + second));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theHourOfTheDayDoesNotMatter(Step step) {
        LocalDate day = calendar.dayOf(step.from());

        assertThat(calendar.plusWorkingDays(step.from(), step.workingDays()))
                .isEqualTo(calendar.plusWorkingDays(day.atStartOfDay(CASABLANCA).toInstant(), step.workingDays()))
                .isEqualTo(calendar.plusWorkingDays(calendar.endOf(day), step.workingDays()));
    }

    @ParameterizedTest
    @CsvSource({
        // the weekend
        "2024-03-21, 2024-03-22, 1",
        "2024-03-22, 2024-03-25, 1",
        "2024-03-23, 2024-03-25, 1",
        // Eid al-Fitr on Wednesday and Thursday, and the exceptional Friday
        "2024-04-09, 2024-04-15, 1",
        // Throne Day, a Tuesday
        "2024-07-29, 2024-07-31, 1",
        // over the new year, both manifestos of January
        "2024-12-31, 2025-01-15, 9",
        // backwards
        "2024-03-25, 2024-03-22, -1",
        "2024-04-15, 2024-04-09, -1",
        // none
        "2024-03-21, 2024-03-21, 0",
        "2024-03-23, 2024-03-25, 0"
    })
    void addsWorkingDays(LocalDate from, LocalDate to, int workingDays) {
        assertThat(calendar.plusWorkingDays(noon(from), workingDays)).isEqualTo(calendar.endOf(to));
    }

    @Test
    void nothingLiesBetweenTwoDaysOfOneWeekend() {
        assertThat(calendar.workingDaysBetween(noon(LocalDate.of(2024, 3, 23)), noon(LocalDate.of(2024, 3, 24))))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-10", "2024-04-14", "2026-02-15", "2026-03-22"})
    @DisplayName("the country leaves its summer time for Ramadan: the day ends with the clock on its wall")
    void ramadanMovesTheClock(LocalDate sunday) {
        Instant before =
                sunday.minusDays(1).atTime(LocalTime.NOON).atZone(CASABLANCA).toInstant();
        Instant after =
                sunday.plusDays(1).atTime(LocalTime.NOON).atZone(CASABLANCA).toInstant();

        assertThat(ChronoUnit.HOURS.between(before, after)).isNotEqualTo(48);
        assertThat(calendar.endOf(sunday))
                .isEqualTo(
                        sunday.plusDays(1).atStartOfDay(CASABLANCA).toInstant().minusSeconds(1));
        assertThat(calendar.dayOf(calendar.endOf(sunday))).isEqualTo(sunday);
        assertThat(calendar.workingDaysBetween(before, after))
                .isEqualTo(calendar.isWorkingDay(sunday.plusDays(1)) ? 1 : 0);
    }

    @Test
    void midnightBelongsToTheDayThatBegins() {
        // 23:30 in Casablanca is 22:30 at Greenwich, and one second decides the day
        Instant lastSecond = Instant.parse("2024-07-10T22:59:59Z");

        assertThat(calendar.dayOf(lastSecond)).isEqualTo("2024-07-10");
        assertThat(calendar.dayOf(lastSecond.plusSeconds(1))).isEqualTo("2024-07-11");
    }

    @Test
    void aRidiculousDeadlineIsRefused() {
        Instant from = noon(LocalDate.of(2024, 3, 21));

        assertThatThrownBy(() -> calendar.plusWorkingDays(from, 1_000_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void yearsFarFromTheDataStillHaveTheirHolidays() {
        assertThat(calendar.of(2040)).extracting(Holiday::precision).contains(Holiday.Precision.EXPECTED);
        assertThat(calendar.of(2400)).hasSize(11);
    }

    @Test
    void aFeastThatComesTwiceInOneYearIsThereTwice() {
        assertThat(calendar.of(2033))
                .filteredOn(holiday -> "Eid al-Fitr".equals(holiday.name().en()))
                .extracting(holiday -> holiday.day().getMonthValue())
                .containsExactly(1, 1, 12, 12);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(CASABLANCA).toInstant();
    }
}
