package org.iltizam.plan;

import org.iltizam.shared.PlanId;

/** Which plans are published: their cards are commitments, and what led there is not begun anew. */
public interface PublishedPlans {

    boolean contains(PlanId plan);

    /** Whether a phase of that kind is behind the publication of that plan. */
    default boolean settled(PlanId plan, PhaseKind kind) {
        return kind.compareTo(PhaseKind.ADOPTION) <= 0 && contains(plan);
    }
}
