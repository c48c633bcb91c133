package org.iltizam.plan;

import java.time.Instant;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * @param reason why the standard was missed; public
 * @param lateAt when what it asks for was done all the same; null while it is kept, or still owed
 */
public record StandardMark(
        PlanId plan,
        Standard standard,
        boolean kept,
        Instant at,
        PersonId by,
        @Nullable LocalizedText reason,
        @Nullable Instant lateAt) {

    public enum Stand {
        KEPT,
        LATE,
        MISSED
    }

    public Stand stand() {
        return kept ? Stand.KEPT : lateAt == null ? Stand.MISSED : Stand.LATE;
    }
}
