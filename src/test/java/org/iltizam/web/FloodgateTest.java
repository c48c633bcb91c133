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
    void allAddressesOfOneLineAreOneConnection() {
        assertThat(gate.lets("2001:db8:1:2::1")).isTrue();
        assertThat(gate.lets("2001:db8:1:2:ffff::7%eth0")).isTrue();
        assertThat(gate.lets("2001:0db8:0001:0002:0000:0000:0000:0009")).isFalse();
        assertThat(gate.lets("2001:db8:1:3::1")).isTrue();
        assertThat(gate.lets("::ffff:203.0.113.7")).isTrue();
        assertThat(gate.lets("203.0.113.7")).isTrue();
        assertThat(gate.lets("::ffff:203.0.113.7")).isFalse();
    }

    @Test
    void manyOtherAddressesFillNoBucketAgain() {
        gate.lets("here");
        gate.lets("here");
        for (int other = 0; other < 30_000; other++) {
            gate.lets("other-" + other);
        }
        assertThat(gate.lets("here")).isFalse();
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
