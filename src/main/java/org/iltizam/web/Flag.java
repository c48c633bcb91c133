package org.iltizam.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fact about a card with its date, author and version, or a warning derived from such facts. */
public record Flag(
        Kind kind,
        String label,
        @Nullable Instant at,
        @Nullable String detail) {

    public enum Kind {
        FACT,
        /** Something that is still to come. */
        PENDING,
        WARNING,
        ENDED
    }

    public String style() {
        return switch (kind) {
            case FACT, PENDING -> "flag";
            case WARNING -> "flag flag-warning";
            case ENDED -> "flag flag-ended";
        };
    }

    public String icon() {
        return switch (kind) {
            case FACT -> "check";
            case PENDING -> "ontime";
            case WARNING -> "alert";
            case ENDED -> "cancelled";
        };
    }
}
