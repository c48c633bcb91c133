package org.iltizam.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Working days of the country, with its fixed and moving public holidays. The day on which something begins does not
 * count; a deadline is the end of its day, one second before the next one begins in {@link #zone()}.
 */
public interface WorkingCalendar {

    ZoneId zone();

    boolean isWorkingDay(LocalDate day);

    /**
     * The end of the working day that comes {@code workingDays} working days after the day of {@code from}. None at all
     * is the end of that same day, or of the next working day when the administration is closed.
     */
    Instant plusWorkingDays(Instant from, int workingDays);

    /** Working days from the day of {@code from} (excluded) to the day of {@code to} (included); negative backwards. */
    int workingDaysBetween(Instant from, Instant to);

    default LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** The last second of that day: a task that is due today is not late today. */
    default Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant().minusSeconds(1);
    }
}
