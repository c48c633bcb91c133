package org.iltizam.story;

import java.time.LocalDate;
import java.util.List;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.shared.LocalizedText;

/** {@code plan.yaml}: the plan as it stood when its story began. */
record PlanFile(LocalizedText title, LocalDate starts, LocalDate ends, List<Dates> phases) {

    record Dates(PhaseKind kind, LocalDate opens, LocalDate closes) {

        Phase phase() {
            return new Phase(kind, opens, closes);
        }
    }
}
