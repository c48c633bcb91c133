package org.iltizam.idea;

import java.time.Instant;
import java.util.List;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What can happen to the answers that are put to the committee together. */
public sealed interface IdeaBatchEvent extends Recorded {

    IdeaBatchId batch();

    @Override
    default String subject() {
        return batch().value();
    }

    @Override
    default PlanId plan() {
        return batch().plan();
    }

    record IdeaBatchPut(IdeaBatchId batch, PersonId by, Instant at, List<IdeaId> ideas) implements IdeaBatchEvent {}

    /** @param answered with those that were grouped */
    record IdeaBatchPublished(IdeaBatchId batch, @Nullable PersonId by, Instant at, int answered)
            implements IdeaBatchEvent {}
}
