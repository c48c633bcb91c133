package org.iltizam.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

@Embeddable
record PhaseRow(@Enumerated(EnumType.STRING) PhaseKind kind, LocalDate opens, LocalDate closes) {

    static PhaseRow of(Phase phase) {
        return new PhaseRow(phase.kind(), phase.opens(), phase.closes());
    }

    Phase view() {
        return new Phase(kind, opens, closes);
    }
}
