package org.iltizam.shared;

import java.util.Objects;

/** A person: the stable short name that the sign-in uses, e.g. {@code lead-8}. */
public record PersonId(String value) {

    public PersonId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
