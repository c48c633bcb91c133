package org.iltizam.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.iltizam.shared.PlanId;

/** The cycles: the reading side. */
public interface Cycles {

    Optional<Cycle> find(PlanId plan);

    /** What is counted in each phase, in the order of the phases. */
    List<PhaseCount> counts(PlanId plan);

    /** The day by which the plan has to be delivered; empty where nothing says so. */
    Optional<LocalDate> latestDelivery(PlanId plan);

    /** The cycle as its dates stand, for {@link CycleRules}. */
    CycleDraft draft(PlanId plan);
}
