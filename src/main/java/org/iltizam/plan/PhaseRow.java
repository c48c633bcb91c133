package org.iltizam.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Embeddable
record PhaseRow(
        @Enumerated(EnumType.STRING) PhaseKind kind,
        LocalDate opens,
        LocalDate closes,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        boolean overran) {

    static PhaseRow of(Phase phase) {
        return new PhaseRow(
                phase.kind(), phase.opens(), phase.closes(), phase.openedAt(), phase.closedAt(), phase.overran());
    }

    Phase view() {
        return new Phase(kind, opens, closes, openedAt, closedAt, overran);
    }
}
