package org.iltizam.timeline;

/**
 * The last entry of a plan's record. Kept somewhere else, it proves later that nothing up to there was taken away or
 * written anew.
 */
public record RecordHead(long sequence, String hash) {

    /** What the first entry of a plan follows. */
    static final RecordHead NONE = new RecordHead(0, "0".repeat(64));
}
