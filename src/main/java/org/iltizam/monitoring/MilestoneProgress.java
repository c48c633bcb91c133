package org.iltizam.monitoring;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of one milestone.
 *
 * @param number the milestone's number within its commitment
 * @param obstacle what stands in the way, where progress is limited or none
 */
@Embeddable
public record MilestoneProgress(
        int number,
        @Enumerated(EnumType.STRING) Degree degree,
        @Enumerated(EnumType.STRING) @Nullable Obstacle obstacle) {}
