package org.iltizam.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the lead answers for a period.
 *
 * @param nothing there is nothing to report: an answer too, milestones stay where they were
 * @param obstacle what stands in the way, for all milestones that stay behind when there is nothing to report
 * @param help what the committee is asked for
 */
public record ProgressAnswer(
        boolean nothing,
        @Nullable Obstacle obstacle,
        LocalizedText text,
        @Nullable Completion completion,
        List<OfMilestone> milestones,
        @Nullable String help) {

    /** @param link an address that proves it, with the day on which the proof was made */
    public record OfMilestone(
            int number,
            @Nullable Degree degree,
            @Nullable Obstacle obstacle,
            @Nullable String link,
            @Nullable LocalDate linkDate) {}
}
