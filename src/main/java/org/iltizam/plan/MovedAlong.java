package org.iltizam.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Moves the phases after a changed one as far as it pushes them, and no farther. */
final class MovedAlong {

    private MovedAlong() {}

    static List<Phase> by(List<Phase> phases, Phase changed) {
        List<Phase> moved = new ArrayList<>();
        LocalDate busyUntil = changed.closes();
        for (Phase phase : phases) {
            if (phase.kind() == changed.kind()) {
                moved.add(changed);
            } else if (phase.kind().compareTo(changed.kind()) < 0) {
                moved.add(phase);
            } else {
                Phase pushed = pushed(phase, busyUntil);
                moved.add(pushed);
                busyUntil = pushed.closes();
            }
        }
        return moved;
    }

    /** The term of a plan is fixed: what begins later is carried out in less time, as long as any is left. */
    private static Phase pushed(Phase phase, LocalDate busyUntil) {
        if (phase.opens().isAfter(busyUntil)) {
            return phase;
        }
        LocalDate opens = busyUntil.plusDays(1);
        boolean fixedEnd =
                phase.kind() == PhaseKind.IMPLEMENTATION && phase.closes().isAfter(opens);
        long days = ChronoUnit.DAYS.between(phase.opens(), opens);
        return phase.between(opens, fixedEnd ? phase.closes() : phase.closes().plusDays(days));
    }
}
