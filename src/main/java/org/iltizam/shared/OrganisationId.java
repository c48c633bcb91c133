package org.iltizam.shared;

import java.util.Objects;

/** An institution or association, e.g. {@code justice}. */
public record OrganisationId(String value) {

    public OrganisationId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
