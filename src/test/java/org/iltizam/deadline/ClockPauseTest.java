package org.iltizam.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClockPauseTest {

    private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");

    private final WorkingCalendar calendar = NationalCalendar.morocco();

    record Case(Deadline deadline, ClockPause pause) {}

    static Stream<Case> cases() {
        Random random = new Random(7);
        WorkingCalendar calendar = NationalCalendar.morocco();
        return IntStream.range(0, 200).mapToObj(i -> {
            Instant opened = at(LocalDateTime.of(2023, 1, 1, 9, 0).plusHours(random.nextInt(3 * 365 * 24)));
            int reminder = random.nextInt(10);
            int target = reminder + random.nextInt(5);
            Deadline deadline = new Deadline(
                    calendar.plusWorkingDays(opened, reminder),
                    calendar.plusWorkingDays(opened, target),
                    calendar.plusWorkingDays(opened, target + random.nextInt(10)));
            Instant from = opened.plusSeconds(random.nextInt(30 * 86_400));
            return new Case(deadline, new ClockPause(from, from.plusSeconds(random.nextInt(90 * 86_400))));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asManyWorkingDaysAreLeftAsBefore(Case one) {
        ClockPause pause = one.pause();
        Deadline moved = pause.moved(one.deadline(), calendar);

        assertThat(calendar.workingDaysBetween(pause.until(), moved.hard()))
                .isEqualTo(
                        calendar.workingDaysBetween(pause.from(), one.deadline().hard()));
        assertThat(calendar.workingDaysBetween(pause.until(), moved.target()))
                .isEqualTo(
                        calendar.workingDaysBetween(pause.from(), one.deadline().target()));
        assertThat(calendar.workingDaysBetween(pause.until(), moved.reminder()))
                .isEqualTo(
                        calendar.workingDaysBetween(pause.from(), one.deadline().reminder()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfTheThreeDatesStays(Case one) {
        Deadline moved = one.pause().moved(one.deadline(), calendar);

        assertThat(moved.reminder()).isBeforeOrEqualTo(moved.target());
        assertThat(moved.target()).isBeforeOrEqualTo(moved.hard());
        assertThat(moved.hard()).isAfterOrEqualTo(one.deadline().hard());
    }

    @Test
    void aPauseOverTheWeekendGivesNothingBack() {
        ClockPause weekend = new ClockPause(at("2024-03-22T17:00"), at("2024-03-24T10:00"));
        Deadline deadline = deadline("2024-03-29T12:00");

        assertThat(weekend.workingDays(calendar)).isZero();
        assertThat(weekend.moved(deadline, calendar)).isEqualTo(deadline);
    }

    @Test
    void fourWorkingDaysOfAPauseArePutBehindTheDeadline() {
        // Thursday to Wednesday
        ClockPause pause = new ClockPause(at("2024-03-21T09:00"), at("2024-03-27T09:00"));

        assertThat(pause.workingDays(calendar)).isEqualTo(4);
        // Friday 29 March, then 1 to 4 April
        assertThat(pause.moved(deadline("2024-03-29T12:00"), calendar).hard()).isEqualTo(at("2024-04-04T23:59:59"));
    }

    @Test
    void whatHadPassedStaysPassed() {
        ClockPause pause = new ClockPause(at("2024-03-21T09:00"), at("2024-03-27T09:00"));

        assertThat(pause.moved(deadline("2024-03-19T12:00"), calendar).hard()).isBefore(pause.until());
    }

    @Test
    void aPauseDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new ClockPause(at("2024-03-21T09:00"), at("2024-03-20T09:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Deadline deadline(String hard) {
        Instant end = calendar.endOf(calendar.dayOf(at(hard)));
        return new Deadline(end, end, end);
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(CASABLANCA).toInstant();
    }
}
