package org.iltizam.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.iltizam.commitment.Milestone;

/** How far a commitment is by the weights of its milestones; computed, never declared. */
public final class Progress {

    private Progress() {}

    /** Percent, rounded; 0 for a commitment without milestones. A milestone nobody has reported on counts as nothing. */
    public static int percent(List<Milestone> milestones, Map<Integer, Degree> degrees, ToIntFunction<Degree> share) {
        long weights = 0;
        long done = 0;
        for (Milestone milestone : milestones) {
            weights += milestone.weight();
            done += (long) milestone.weight()
                    * share.applyAsInt(degrees.getOrDefault(milestone.number(), Degree.NOT_STARTED));
        }
        return weights == 0 ? 0 : Math.toIntExact(Math.round((double) done / weights));
    }

    /** Its last day is over and it is not complete. */
    public static boolean overdue(Milestone milestone, Degree degree, LocalDate today) {
        LocalDate end = milestone.endsOn();
        return end != null && end.isBefore(today) && degree != Degree.COMPLETE;
    }
}
