package org.iltizam.notification;

import java.time.Duration;
import java.util.List;

/** How long a mail that could not be sent waits. The last step repeats for ever: nothing is given up silently. */
final class Backoff {

    private static final List<Duration> STEPS = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6));

    private Backoff() {}

    static Duration after(int attempts) {
        return STEPS.get(Math.min(Math.max(attempts, 1), STEPS.size()) - 1);
    }
}
