package org.iltizam.shared;

import java.util.Objects;

/** A committee decision put to the vote of the seats. */
public record DecisionId(String value) {

    public DecisionId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
