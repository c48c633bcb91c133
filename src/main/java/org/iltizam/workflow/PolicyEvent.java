package org.iltizam.workflow;

import java.time.Instant;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;

/** What happens to a decision table; recorded in the plan that people work on. */
public sealed interface PolicyEvent extends Recorded {

    /** @param moved how many open tasks it moved */
    record PolicyChanged(
            String subject, PlanId plan, String policy, int version, int moved, String reason, PersonId by, Instant at)
            implements PolicyEvent {}
}
