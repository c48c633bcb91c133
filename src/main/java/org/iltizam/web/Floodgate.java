package org.iltizam.web;

import java.time.Clock;

/** How much one connection may send. Kept in memory only, an address is personal data. */
public final class Floodgate {

    private final Buckets buckets;

    /**
     * @param burst how many may come from one connection at once
     * @param perHour how many more may come from it in each hour after that
     */
    public Floodgate(int burst, int perHour, Clock clock) {
        this.buckets = new Buckets(burst, perHour, clock);
    }

    /** For what anybody may send: as many as a workshop in one room would. */
    public static Floodgate ofARoom(Clock clock) {
        return new Floodgate(60, 120, clock);
    }

    /** Counts one from that address, if another one may come from there. */
    public boolean lets(String address) {
        return buckets.takes(address);
    }

    /** What came from that address last does not count. */
    public void forgives(String address) {
        buckets.putBack(address);
    }
}
