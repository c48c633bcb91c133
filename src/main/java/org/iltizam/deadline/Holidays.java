package org.iltizam.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The public holidays by name, for calendars that people look at. */
public interface Holidays {

    /** In the order of the days. */
    List<Holiday> of(int year);

    Optional<Holiday> on(LocalDate day);
}
