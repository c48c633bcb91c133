package org.iltizam.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant START = Instant.parse("2024-03-21T09:00:00Z");

    private final MovableClock clock = new MovableClock(START);

    @Test
    void standsUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo(START);
        clock.moveTo(START.plusSeconds(60));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void goesForwardOnly() {
        assertThatThrownBy(() -> clock.moveTo(START.minusSeconds(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void takesItsFollowersAlong() {
        List<Instant> heard = new ArrayList<>();
        clock.follow(heard::add);
        clock.moveTo(START.plusSeconds(1));
        clock.set(START);

        assertThat(heard).containsExactly(START, START.plusSeconds(1), START);
    }
}
