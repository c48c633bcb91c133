package org.iltizam.plan;

import java.time.LocalDate;

/** @param closes the last day of the phase */
public record Phase(PhaseKind kind, LocalDate opens, LocalDate closes) {

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
