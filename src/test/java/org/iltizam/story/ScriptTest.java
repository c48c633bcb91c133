package org.iltizam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.iltizam.deadline.NationalCalendar;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.story.ScriptFile.Scene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptTest {

    private static final List<String> SEATS = List.of("cso-1", "gov-1", "cso-2", "gov-2", "cso-3");

    private final WorkingCalendar calendar = NationalCalendar.morocco();
    private final Script script = new Script(SEATS, calendar);

    @Test
    void severalCardsAreActsAFewMinutesApart() {
        List<Act> acts = script.acts(file(scene("2024-01-08T10:00", null, List.of(22, 25), List.of())));
        assertThat(acts).extracting(Act::card).containsExactly(22, 25);
        assertThat(acts)
                .extracting(Act::at)
                .containsExactly(Instant.parse("2024-01-08T09:00:00Z"), Instant.parse("2024-01-08T09:07:00Z"));
    }

    @Test
    void aSeatDoesAllItsCardsBeforeTheNextOne() {
        List<Act> acts = script.acts(file(scene("2024-01-08T10:00", null, List.of(1, 4), List.of("all"))));
        assertThat(acts).hasSize(10);
        assertThat(acts).extracting(Act::by).startsWith("cso-1", "cso-1", "gov-1", "gov-1");
    }

    @Test
    void spreadActsStayOnWorkingDaysAndInOfficeHours() {
        // from a Wednesday, over a public holiday and a weekend, to a Tuesday
        List<Act> acts =
                script.acts(file(scene("2024-01-10T09:30", "2024-01-16T15:30", List.of(1, 4, 7), List.of("all"))));
        assertThat(acts).hasSize(15).allSatisfy(act -> {
            ZonedDateTime at = act.at().atZone(calendar.zone());
            assertThat(calendar.isWorkingDay(at.toLocalDate())).isTrue();
            assertThat(at.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(at.toLocalTime()).isBetween(LocalTime.of(9, 30), LocalTime.of(15, 41));
        });
        assertThat(acts.stream().map(act -> act.at().atZone(calendar.zone()).toLocalDate()))
                .contains(LocalDate.of(2024, 1, 10), LocalDate.of(2024, 1, 16));
    }

    @Test
    void actsComeInTheOrderOfTheirTime() {
        List<Act> acts = script.acts(file(
                scene("2024-01-09T10:00", null, List.of(2), List.of()),
                scene("2024-01-08T10:00", null, List.of(1), List.of())));
        assertThat(acts).extracting(Act::card).containsExactly(1, 2);
    }

    @ParameterizedTest
    @EnumSource
    void theShippedScriptsKeepToWorkingDays(Story story) {
        assertThat(new StoryBook(story, calendar).acts())
                .isNotEmpty()
                .allSatisfy(act -> assertThat(calendar.isWorkingDay(
                                act.at().atZone(calendar.zone()).toLocalDate()))
                        .as(act.toString())
                        .isTrue());
    }

    private static ScriptFile file(Scene... scenes) {
        return new ScriptFile(List.of(scenes));
    }

    private static Scene scene(String at, @Nullable String until, List<Integer> cards, List<String> by) {
        return new Scene(
                LocalDateTime.parse(at),
                until == null ? null : LocalDateTime.parse(until),
                "anything",
                cards,
                by,
                List.of(),
                null,
                Map.of());
    }
}
