package org.iltizam.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.iltizam.shared.MovableClock;
import org.junit.jupiter.api.Test;

class SignInTriesLimitsTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2024-03-21T09:00:00Z"));
    private final SignInTries tries = new SignInTries(clock);

    @Test
    void oneConnectionTriesNoMoreThanARoomDoesWhateverTheNames() {
        long made = IntStream.range(0, 500)
                .filter(guess -> tries.lets("person-" + guess, "203.0.113.7"))
                .count();

        assertThat(made).isEqualTo(60);
        assertThat(tries.lets("person-1", "203.0.113.8")).isTrue();
    }

    @Test
    void whoeverComesInTakesNothingFromTheRoom() {
        for (int morning = 0; morning < 500; morning++) {
            assertThat(tries.lets("person-" + morning, "203.0.113.7")).isTrue();
            tries.right("person-" + morning, "203.0.113.7");
        }
    }

    @Test
    void oneConnectionThatNeverStopsKeepsNobodyElseOut() {
        for (int minute = 0; minute < 30 * 24 * 60; minute++) {
            tries.lets("coordinator", "198.51.100.23");
            clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        }

        assertThat(tries.lets("coordinator", "203.0.113.7")).isTrue();
    }

    @Test
    void onAnAccountSomeHundredTriesAreMadeFromAllConnectionsTogether() {
        long made = IntStream.range(0, 1000)
                .filter(guess -> tries.lets("coordinator", "198.51.100." + guess))
                .count();

        assertThat(made).isEqualTo(300);

        clock.set(clock.instant().plus(Duration.ofMinutes(1)));

        assertThat(tries.lets("coordinator", "203.0.113.7")).isTrue();
    }
}
