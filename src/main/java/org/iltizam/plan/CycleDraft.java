package org.iltizam.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as it is about to be opened or changed.
 *
 * @param starts the first day of the plan's term
 * @param previousEnd the last day of the plan before it, where there is one
 * @param phases those that have both dates
 */
public record CycleDraft(
        PlanId id,
        LocalizedText title,
        int years,
        LocalDate starts,
        ZoneId zone,
        @Nullable PlanId previous,
        @Nullable LocalDate previousEnd,
        List<Phase> phases) {

    /** The last day of the plan's term. */
    public LocalDate ends() {
        return starts.plusYears(years).minusDays(1);
    }

    public Optional<Phase> phase(PhaseKind kind) {
        return phases.stream().filter(phase -> phase.kind() == kind).findFirst();
    }

    CycleDraft with(List<Phase> changed) {
        return new CycleDraft(id, title, years, starts, zone, previous, previousEnd, changed);
    }
}
