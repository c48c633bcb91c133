package org.iltizam.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day as a form sends it, {@code 2024-03-21}. */
public final class TypedDay {

    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2199;

    private TypedDay() {}

    /**
     * @return null when there is none, or none that can be read. A day of other centuries is a slip of the hand; counting
     *     the working days up to it would draw up the calendar of each year between.
     */
    public static @Nullable LocalDate read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
