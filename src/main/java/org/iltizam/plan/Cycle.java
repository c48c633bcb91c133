package org.iltizam.plan;

import java.time.Instant;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A plan whose phases run.
 *
 * @param years how long the plan lasts
 * @param previous the plan before it, from whose end the latest day of this one is counted
 * @param reason why the cycle was opened although its dates break a standard; public
 */
public record Cycle(
        PlanId plan,
        int years,
        @Nullable PlanId previous,
        Instant openedAt,
        PersonId openedBy,
        @Nullable Instant archivedAt,
        LocalizedText reason) {}
