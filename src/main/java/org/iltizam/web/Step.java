package org.iltizam.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a process is, in words: what has been done, where it stands, what comes next.
 *
 * @param detail who, until when
 */
public record Step(Place place, String what, @Nullable String detail) {

    public enum Place {
        DONE,
        HERE,
        NEXT
    }

    public String style() {
        return switch (place) {
            case DONE -> "is-done";
            case HERE -> "is-here";
            case NEXT -> "is-next";
        };
    }

    public String icon() {
        return switch (place) {
            case DONE -> "done";
            case HERE -> "arrow";
            case NEXT -> "ontime";
        };
    }
}
