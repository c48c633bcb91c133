package org.iltizam.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The row after which a page of a list begins, as its address says it: its moment and its id. */
public record ListPlace(Instant at, String id) {

    private static final char BETWEEN = '~';

    /** @return null where nothing is said that can be read: the list begins at its start */
    public static @Nullable ListPlace read(@Nullable String typed) {
        int cut = typed == null ? -1 : typed.lastIndexOf(BETWEEN);
        // a year of more than four digits has a sign before it, and no place in the database
        if (typed == null || cut < 0 || !Character.isDigit(typed.charAt(0))) {
            return null;
        }
        try {
            return new ListPlace(Instant.parse(typed.substring(0, cut)), typed.substring(cut + 1));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return at.toString() + BETWEEN + id;
    }
}
