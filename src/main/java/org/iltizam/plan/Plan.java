package org.iltizam.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;

/**
 * An action plan and its phases.
 *
 * @param zone where its days begin and end
 */
public record Plan(PlanId id, LocalizedText title, LocalDate starts, LocalDate ends, ZoneId zone, List<Phase> phases) {

    public Optional<Phase> phase(PhaseKind kind) {
        return phases.stream().filter(phase -> phase.kind() == kind).findFirst();
    }

    public List<Phase> openAt(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        return phases.stream().filter(phase -> phase.isOpenOn(day)).toList();
    }
}
