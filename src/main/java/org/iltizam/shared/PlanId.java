package org.iltizam.shared;

import java.util.Objects;

/** An action plan, e.g. {@code nap3}. */
public record PlanId(String value) {

    public PlanId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
