package org.iltizam.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much one connection may send: a bucket that refills. Kept in memory only, an address is personal data. */
public final class Floodgate {

    private static final int MOST_ADDRESSES = 10_000;
    private static final double MILLIS_OF_AN_HOUR = 3_600_000;

    private final int burst;
    private final int perHour;
    private final Clock clock;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    });

    /**
     * @param burst how many may come from one connection at once
     * @param perHour how many more may come from it in each hour after that
     */
    public Floodgate(int burst, int perHour, Clock clock) {
        this.burst = burst;
        this.perHour = perHour;
        this.clock = clock;
    }

    /** For what anybody may send: as many as a workshop in one room would. */
    public static Floodgate ofARoom(Clock clock) {
        return new Floodgate(60, 120, clock);
    }

    private record Bucket(double left, Instant at, boolean given) {}

    /** Takes one out of the bucket of that address, if there is one left. */
    public boolean lets(String address) {
        Instant now = clock.instant();
        return buckets.compute(address, (key, bucket) -> {
                    double left = bucket == null ? burst : refilled(bucket, now);
                    return left >= 1 ? new Bucket(left - 1, now, true) : new Bucket(left, now, false);
                })
                .given();
    }

    private double refilled(Bucket bucket, Instant now) {
        double hours = Math.max(0, Duration.between(bucket.at(), now).toMillis()) / MILLIS_OF_AN_HOUR;
        return Math.min(burst, bucket.left() + hours * perHour);
    }
}
