package org.iltizam.monitoring.web;

import org.iltizam.commitment.Commitment;
import org.iltizam.monitoring.Completion;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as a line of the list.
 *
 * @param percent of the last published report; null while there is none
 * @param period that report's, e.g. {@code 2025-12}
 * @param overdue milestones whose last day is over and that are not complete
 */
public record CommitmentRow(
        Commitment commitment,
        LocalizedText institution,
        @Nullable Integer percent,
        @Nullable String period,
        @Nullable Completion completion,
        int overdue) {}
