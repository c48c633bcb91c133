package org.iltizam.shared;

import org.jspecify.annotations.Nullable;

/** A number as an address says it, by which something is cited within its plan. */
public final class TypedNumber {

    private TypedNumber() {}

    /** @return null when there is none, or none that can be read */
    public static @Nullable Integer read(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : null;
    }
}
