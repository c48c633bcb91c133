package org.iltizam.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoroccanHolidaysTest {

    private final CalendarFile file =
            CalendarFile.read(Objects.requireNonNull(CalendarFile.class.getResourceAsStream("/deadline/morocco.yaml")));
    private final NationalCalendar calendar = new NationalCalendar(file);

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void everyYearOfThePlansHasTheDatesOfItsMovingFeasts(int year) {
        assertThat(file.moving())
                .hasSize(4)
                .allSatisfy(feast -> assertThat(feast.dates().keySet().stream().map(LocalDate::getYear))
                        .containsOnlyOnce(year));
    }

    @Test
    void aMovingDateIsTheComputedOneOrTheNext() {
        for (CalendarFile.Moving feast : file.moving()) {
            for (Map.Entry<LocalDate, Holiday.Precision> date : feast.dates().entrySet()) {
                LocalDate computed = LocalDate.from(HijrahDate.from(date.getKey())
                        .with(ChronoField.MONTH_OF_YEAR, feast.hijri().month())
                        .with(ChronoField.DAY_OF_MONTH, feast.hijri().day()));
                assertThat(ChronoUnit.DAYS.between(computed, date.getKey()))
                        .as("%s %s", feast.name().en(), date.getKey())
                        .isBetween(0L, 1L);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-10, Eid al-Fitr",
        "2024-04-11, Eid al-Fitr",
        "2024-04-12, Extra day for Eid al-Fitr",
        "2024-06-18, Eid al-Adha",
        "2024-07-07, Islamic New Year",
        "2024-09-17, Prophet's Birthday",
        "2026-10-31, Unity Day",
        "2024-01-14, Amazigh New Year"
    })
    void namesTheDay(LocalDate day, String name) {
        assertThat(calendar.on(day)).map(Holiday::name).map(LocalizedText::en).hasValue(name);
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-14", "2025-10-31", "2024-04-13", "2024-06-19"})
    void thatDayHasNoName(LocalDate day) {
        assertThat(calendar.on(day)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyHolidayHasANameInEveryLanguage(Language language) {
        for (int year = 2019; year <= 2028; year++) {
            assertThat(calendar.of(year))
                    .isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()))
                    .allMatch(holiday -> holiday.name().in(language).isPresent());
        }
    }

    @Test
    void noDateAfterTheLastAnnouncementIsCalledAnnounced() {
        assertThat(calendar.of(2027)).extracting(Holiday::precision).doesNotContain(Holiday.Precision.ANNOUNCED);
    }
}
