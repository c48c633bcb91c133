package org.iltizam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.iltizam.deadline.NationalCalendar;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Refusal;
import org.junit.jupiter.api.Test;

class ClockControlTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2024-03-22T09:00:00Z"));
    private final ClockControl control = new ClockControl(
            clock,
            NationalCalendar.morocco(),
            until -> {
                clock.moveTo(until);
                return 0;
            },
            new FellDue());

    @Test
    void theNextWorkingDaySkipsTheWeekend() {
        assertThat(control.nextWorkingDay()).isEqualTo(LocalDate.of(2024, 3, 25));
    }

    @Test
    void movesToTheMorningOfTheDay() {
        assertThat(control.moveTo(LocalDate.of(2024, 3, 25)).isDone()).isTrue();
        assertThat(clock.instant()).isEqualTo(Instant.parse("2024-03-25T09:00:00Z"));
        assertThat(control.latest()).isNotNull();
    }

    @Test
    void neverGoesBack() {
        assertThat(control.moveTo(LocalDate.of(2024, 3, 22)).refusals())
                .extracting(Refusal::code)
                .containsExactly("clockNotForward");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2024-03-22T09:00:00Z"));
    }

    @Test
    void doesNotRunAwayByATypingError() {
        assertThat(control.moveTo(LocalDate.of(2204, 3, 25)).refusals())
                .extracting(Refusal::code)
                .containsExactly("clockTooFar");
    }
}
