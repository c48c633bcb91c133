package org.iltizam.shared;

import java.util.Objects;

/** A meeting, e.g. {@code nap3-m5}. */
public record MeetingId(String value) {

    public MeetingId {
        Objects.requireNonNull(value);
    }

    /** Whether a business key names a meeting: {@code nap3-m5}, and not the card {@code nap3-5}. */
    public static boolean isMeeting(String key) {
        return key.matches(".+-m\\d{1,9}");
    }

    @Override
    public String toString() {
        return value;
    }
}
