package org.iltizam.dashboard.cycle;

import java.util.List;
import java.util.Map;
import org.iltizam.plan.Phase;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * The page on which one phase is extended, postponed, begun anew or settled.
 *
 * @param day the name of the field with the new day; null where no day is asked for
 * @param reasonNeeded a public reason is needed whatever the dates
 * @param inTheWay what is not done in the phase
 */
public record PhaseActView(
        PlanId plan,
        LocalizedText title,
        String kind,
        String name,
        Phase phase,
        String act,
        @Nullable String day,
        boolean reasonNeeded,
        List<CycleView.CountLine> inTheWay,
        Map<String, String> typed,
        Map<String, String> errors) {}
