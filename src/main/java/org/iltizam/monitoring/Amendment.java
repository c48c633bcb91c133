package org.iltizam.monitoring;

import java.time.LocalDate;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.jspecify.annotations.Nullable;

/**
 * A change to the plan that a refresh proposes.
 *
 * @param commitment what is amended or withdrawn
 * @param card what is added
 * @param milestone the number of the milestone that {@code endsOn} and {@code weight} are about
 */
public record Amendment(
        Action action,
        @Nullable CommitmentId commitment,
        @Nullable CardId card,
        @Nullable String titleAr,
        @Nullable String titleFr,
        @Nullable Integer milestone,
        @Nullable LocalDate endsOn,
        @Nullable Integer weight,
        String reason) {

    public enum Action {
        AMEND,
        ADD,
        WITHDRAW
    }

    boolean changesNothing() {
        return titleAr == null && titleFr == null && (milestone == null || (endsOn == null && weight == null));
    }
}
