package org.iltizam.shared;

import java.util.Objects;

/** A seat of the steering committee, e.g. {@code nap3-cso-2}. */
public record SeatId(String value) {

    public SeatId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
