package org.iltizam.monitoring;

import java.time.Instant;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** How a lead looks back on a commitment. */
public record Assessment(
        CommitmentId commitment,
        Completion completion,
        String results,
        @Nullable String lessons,
        Wish wish,
        @Nullable String wishReason,
        Instant at,
        PersonId by) {

    /** What the lead proposes for the rest of the plan. */
    public enum Wish {
        KEEP,
        AMEND,
        WITHDRAW
    }
}
