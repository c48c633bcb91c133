package org.iltizam.shared;

import java.util.Objects;

/** A meeting, e.g. {@code nap3-m5}. */
public record MeetingId(String value) {

    public MeetingId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
