package org.iltizam.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Working days of the country, with its fixed and moving public holidays. */
public interface WorkingCalendar {

    ZoneId zone();

    boolean isWorkingDay(LocalDate day);

    /** The end of the working day that comes {@code workingDays} working days after the day of {@code from}. */
    Instant plusWorkingDays(Instant from, int workingDays);

    /** Working days from the day of {@code from} (excluded) to the day of {@code to} (included); negative backwards. */
    int workingDaysBetween(Instant from, Instant to);
}
