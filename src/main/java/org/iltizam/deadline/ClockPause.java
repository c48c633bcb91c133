package org.iltizam.deadline;

import java.time.Instant;

/** A time in which the clock of a subject stood still: its working days are given back to every open deadline. */
public record ClockPause(Instant from, Instant until) {

    public ClockPause {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A pause cannot end before it began: " + from + " to " + until);
        }
    }

    /** What is given back: the working days after the day of the pause, up to the day on which the clock goes on. */
    public int workingDays(WorkingCalendar calendar) {
        return calendar.workingDaysBetween(from, until);
    }

    /** The deadline as it stands after the pause: as many working days are left (or are missed) as when it began. */
    public Deadline moved(Deadline deadline, WorkingCalendar calendar) {
        return deadline.later(workingDays(calendar), calendar);
    }
}
