package org.iltizam.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.iltizam.shared.MovableClock;
import org.junit.jupiter.api.Test;

class FloodgateTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2024-03-21T09:00:00Z"));
    private final Floodgate gate = new Floodgate(2, 3600, clock);

    @Test
    void aBurstPassesAndThenOneASecond() {
        assertThat(gate.lets("here")).isTrue();
        assertThat(gate.lets("here")).isTrue();
        assertThat(gate.lets("here")).isFalse();
        assertThat(gate.lets("elsewhere")).isTrue();
        clock.set(clock.instant().plusSeconds(1));
        assertThat(gate.lets("here")).isTrue();
    }

    @Test
    void whoeverTriesAgainTooSoonIsNotShutOutForEver() {
        int passed = 0;
        for (int tries = 0; tries < 20; tries++) {
            passed += gate.lets("here") ? 1 : 0;
            clock.set(clock.instant().plusMillis(400));
        }
        assertThat(passed).isEqualTo(9);
    }
}
