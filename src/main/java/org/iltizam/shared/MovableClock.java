package org.iltizam.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A clock that stands until somebody moves it: the story's and the tests' clock. Who keeps time in another way (the
 * engine) {@linkplain #follow follows} it.
 */
public final class MovableClock extends Clock {

    private final List<Consumer<Instant>> followers = new CopyOnWriteArrayList<>();
    private volatile Instant now;

    public MovableClock(Instant start) {
        this.now = start;
    }

    /** Time goes forward only: what happened after {@code instant} cannot be undone. */
    public synchronized void moveTo(Instant instant) {
        if (instant.isBefore(now)) {
            throw new IllegalArgumentException("The clock stands at " + now + " and cannot go back to " + instant);
        }
        set(instant);
    }

    /** Sets the clock to any time: for tests, and for a story that takes up its kept time again. */
    public synchronized void set(Instant instant) {
        now = instant;
        followers.forEach(follower -> follower.accept(instant));
    }

    /** Calls the follower now and whenever the clock is moved. */
    public synchronized void follow(Consumer<Instant> follower) {
        followers.add(follower);
        follower.accept(now);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        if (zone.equals(ZoneOffset.UTC)) {
            return this;
        }
        throw new UnsupportedOperationException("The movable clock is in UTC; convert the instant instead");
    }
}
