package org.iltizam.workflow;

import java.time.Instant;

/** Lets time pass where the clock stands (story, tests): every due job runs at its own moment, in due order. */
public interface ProcessClock {

    /**
     * Moves the clock forward to {@code until}.
     *
     * @return how many jobs ran on the way
     */
    int runDueUntil(Instant until);
}
