package org.iltizam.plan;

import java.util.List;
import org.iltizam.shared.PlanId;

/** Whoever knows what happens in a phase counts it: what is done, and what keeps the next phase from beginning. */
public interface PhaseLedger {

    List<PhaseCount> counts(PlanId plan);
}
