package org.iltizam.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param closes the last day of the phase
 * @param openedAt when the cycle really began it; null while it is ahead
 * @param closedAt when the cycle really ended it
 * @param overran it was still held when its last day was over
 */
public record Phase(
        PhaseKind kind,
        LocalDate opens,
        LocalDate closes,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        boolean overran) {

    public Phase(PhaseKind kind, LocalDate opens, LocalDate closes) {
        this(kind, opens, closes, null, null, false);
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    /** The phase has begun and is not over, whatever its dates say. */
    public boolean isHeld() {
        return openedAt != null && closedAt == null;
    }

    public boolean isAhead() {
        return openedAt == null;
    }

    public boolean isOver() {
        return closedAt != null;
    }

    Phase between(LocalDate newOpens, LocalDate newCloses) {
        return new Phase(kind, newOpens, newCloses, openedAt, closedAt, overran && !newCloses.isAfter(closes));
    }
}
