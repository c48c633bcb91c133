package org.iltizam.workflow;

import java.time.Instant;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.iltizam.shared.WorkItemId;
import org.jspecify.annotations.Nullable;

/** What happens to a work item and to its clock. */
public sealed interface WorkItemEvent extends Recorded {

    WorkItem item();

    @Override
    default String subject() {
        return item().subject();
    }

    @Override
    default PlanId plan() {
        return item().plan();
    }

    default WorkItemId id() {
        return item().id();
    }

    record WorkItemOpened(WorkItem item, @Nullable PersonId by, Instant at) implements WorkItemEvent {}

    record WorkItemDone(WorkItem item, PersonId by, Instant at) implements WorkItemEvent {}

    record WorkItemWithdrawn(WorkItem item, @Nullable PersonId by, Instant at) implements WorkItemEvent {}

    record DeadlineExtended(
            WorkItem item, PersonId by, Instant at, Instant hardBefore, Instant hardAfter, String reason)
            implements WorkItemEvent {}

    record HandedOver(
            WorkItem item,
            PersonId by,
            Instant at,
            @Nullable PersonId from,
            PersonId to,
            String reason) implements WorkItemEvent {}

    /** A rung of the escalation ladder was reached. */
    record RungReached(
            WorkItem item,
            @Nullable PersonId by,
            Instant at,
            int rung,
            String holder,
            @Nullable PersonId heldBy) implements WorkItemEvent {}
}
