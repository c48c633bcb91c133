package org.iltizam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.iltizam.IltizamTest;
import org.iltizam.shared.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IltizamTest
class EngineClockTest {

    @Autowired
    MovableClock movable;

    @Autowired
    Clock clock;

    @Test
    void theEngineAndEverybodyElseReadTheSameTime() {
        Instant later = Instant.parse("2031-01-01T00:00:00Z");
        Instant before = clock.instant();
        movable.set(later);

        assertThat(clock.instant()).isEqualTo(later);
        assertThat(ClockUtil.getCurrentTime().toInstant()).isEqualTo(later);

        movable.set(before);
    }
}
