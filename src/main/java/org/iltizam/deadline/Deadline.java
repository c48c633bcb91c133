package org.iltizam.deadline;

import java.time.Instant;

/**
 * The three dates of a task, each at the end of a working day in the plan's time zone.
 *
 * @param reminder when the ladder begins
 * @param target when the work should be done: amber after it
 * @param hard when it must be done: red after it
 */
public record Deadline(Instant reminder, Instant target, Instant hard) {

    /** All three dates put off; what had passed before stays passed by as many working days. */
    public Deadline later(int workingDays, WorkingCalendar calendar) {
        if (workingDays == 0) {
            return this;
        }
        return new Deadline(
                calendar.plusWorkingDays(reminder, workingDays),
                calendar.plusWorkingDays(target, workingDays),
                calendar.plusWorkingDays(hard, workingDays));
    }
}
