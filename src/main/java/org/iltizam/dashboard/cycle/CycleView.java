package org.iltizam.dashboard.cycle;

import java.time.LocalDate;
import java.util.List;
import org.iltizam.plan.Cycle;
import org.iltizam.plan.Phase;
import org.iltizam.plan.StandardMark;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.iltizam.web.RecordLine;
import org.jspecify.annotations.Nullable;

/**
 * A cycle on one page: where it is, what is counted, what is in the way of the next phase.
 *
 * @param cycle null where the phases of the plan do not run as a cycle
 * @param held the name of the phase that is held, or of the one that is next; null when all are over
 * @param next the name of the phase after that; null when there is none
 * @param inTheWay what keeps the next phase from beginning
 * @param broken the standards that the dates would miss, in words
 * @param coordinator the reader may move phases
 */
public record CycleView(
        PlanId id,
        LocalizedText title,
        LocalDate starts,
        LocalDate ends,
        @Nullable Cycle cycle,
        @Nullable LocalDate latestDelivery,
        @Nullable String held,
        @Nullable String next,
        List<CountLine> inTheWay,
        List<PhaseBox> phases,
        List<String> broken,
        List<StandardMark> standards,
        List<RecordLine> record,
        boolean coordinator) {

    public enum Stand {
        OVER,
        HELD,
        OVERRAN,
        AHEAD
    }

    /** @param acts what the reader may do with it now: extend, postpone, restart, settle */
    public record PhaseBox(
            String kind, String name, Phase phase, Stand stand, List<CountLine> counts, List<String> acts) {}

    public record CountLine(
            String text, boolean inTheWay, @Nullable String address) {}
}
