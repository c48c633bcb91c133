package org.iltizam.monitoring;

import org.iltizam.shared.CommitmentId;
import org.jspecify.annotations.Nullable;

/** What the independent review found of a commitment. */
public record IrmResult(
        CommitmentId commitment,
        Completion completion,
        @Nullable Ambition ambition,
        @Nullable EarlyResults earlyResults) {

    /** The potential for results. */
    public enum Ambition {
        UNCLEAR,
        MODEST,
        SUBSTANTIAL
    }

    public enum EarlyResults {
        NONE,
        MODERATE,
        SIGNIFICANT
    }
}
