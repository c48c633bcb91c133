package org.iltizam.idea;

import java.time.Instant;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.iltizam.shared.ThemeId;
import org.jspecify.annotations.Nullable;

/** What happens to the collection of ideas of a plan; recorded under {@link #subject(PlanId)}. */
public sealed interface CollectionEvent extends Recorded {

    /** The collection of that plan, e.g. {@code nap3-ideas}. */
    static String subject(PlanId plan) {
        return plan.value() + "-ideas";
    }

    @Override
    default String subject() {
        return subject(plan());
    }

    record IdeasOpened(PlanId plan, @Nullable PersonId by, Instant at, Instant closes) implements CollectionEvent {}

    record IdeasClosed(PlanId plan, @Nullable PersonId by, Instant at, int received) implements CollectionEvent {}

    record ThematicMeetingPlanned(PlanId plan, PersonId by, Instant at, ThemeId theme, Instant heldAt)
            implements CollectionEvent {}

    record ThematicMeetingWaived(PlanId plan, PersonId by, Instant at, ThemeId theme, String reason)
            implements CollectionEvent {}

    record ThematicMeetingRecorded(PlanId plan, PersonId by, Instant at, ThemeId theme, int participants, int ideas)
            implements CollectionEvent {}

    record IdeasCounted(PlanId plan, @Nullable PersonId by, Instant at, int meetings, int participants, int received)
            implements CollectionEvent {}
}
