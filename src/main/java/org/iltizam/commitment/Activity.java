package org.iltizam.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A planned activity of a card, with the first and the last day. */
public record Activity(
        String title, @Nullable LocalDate start, @Nullable LocalDate end) {

    boolean endsBeforeStart() {
        return start != null && end != null && end.isBefore(start);
    }
}
