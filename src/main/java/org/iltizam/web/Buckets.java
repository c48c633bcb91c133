package org.iltizam.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How often something may be done, for each key apart: a bucket that refills. Kept in memory only, by each node. */
public final class Buckets {

    /** So many are kept without a look at them, and so many at most: some 50 MB. */
    private static final int FEW = 10_000;

    private static final int MOST = 200_000;
    private static final double MILLIS_OF_AN_HOUR = 3_600_000;

    private final int burst;
    private final int perHour;
    private final Clock clock;
    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    private volatile int many = FEW;

    /**
     * @param burst how many fit in a bucket, which is full at first
     * @param perHour how many more come in each hour after that
     */
    public Buckets(int burst, int perHour, Clock clock) {
        this.burst = burst;
        this.perHour = perHour;
        this.clock = clock;
    }

    private record Bucket(double left, Instant at, boolean given) {}

    /** Takes one out of the bucket of that key, if there is one left. */
    public boolean takes(String key) {
        Instant now = clock.instant();
        if (buckets.size() >= many) {
            forgetTheFull(now);
        }
        return buckets.compute(key, (same, bucket) -> {
                    double left = bucket == null ? burst : refilled(bucket, now);
                    return left >= 1 ? new Bucket(left - 1, now, true) : new Bucket(left, now, false);
                })
                .given();
    }

    /** Puts back the one that was taken last. */
    public void putBack(String key) {
        Instant now = clock.instant();
        buckets.computeIfPresent(
                key, (same, bucket) -> new Bucket(Math.min(burst, refilled(bucket, now) + 1), now, false));
    }

    public void fill(String key) {
        buckets.remove(key);
    }

    // whoever fills the list with new keys must not get the own bucket filled by that
    private synchronized void forgetTheFull(Instant now) {
        if (buckets.size() < many) {
            return;
        }
        buckets.values().removeIf(bucket -> refilled(bucket, now) >= burst);
        if (buckets.size() >= MOST) {
            // so many connections need no such trick
            buckets.clear();
        }
        many = Math.min(MOST, Math.max(FEW, 2 * buckets.size()));
    }

    private double refilled(Bucket bucket, Instant now) {
        long millis = Math.max(0, Duration.between(bucket.at(), now).toMillis());
        return Math.min(burst, bucket.left() + millis * perHour / MILLIS_OF_AN_HOUR);
    }
}
