package org.iltizam.commitment;

import java.time.Instant;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What can happen to an adopted commitment. */
public sealed interface CommitmentEvent extends Recorded {

    CommitmentId commitment();

    @Override
    default String subject() {
        return commitment().value();
    }

    @Override
    default PlanId plan() {
        return commitment().plan();
    }

    record CommitmentAdopted(
            CommitmentId commitment,
            PersonId by,
            Instant at,
            CardId card,
            int version,
            LocalizedText title,
            PersonId lead,
            int milestones)
            implements CommitmentEvent {}

    record CommitmentLeadNamed(
            CommitmentId commitment, PersonId by, Instant at, PersonId from, PersonId to, String reason)
            implements CommitmentEvent {}

    /** @param to null: from now on nobody stands in for the lead */
    record CommitmentDeputyNamed(
            CommitmentId commitment,
            PersonId by,
            Instant at,
            @Nullable PersonId from,
            @Nullable PersonId to,
            String reason)
            implements CommitmentEvent {}

    record OgpIdKnown(CommitmentId commitment, PersonId by, Instant at, String ogpId) implements CommitmentEvent {}

    record CommitmentAmended(CommitmentId commitment, PersonId by, Instant at, MeetingId meeting, String reason)
            implements CommitmentEvent {}

    record MilestonesWeighed(CommitmentId commitment, PersonId by, Instant at, String reason)
            implements CommitmentEvent {}

    record CommitmentWithdrawn(CommitmentId commitment, PersonId by, Instant at, MeetingId meeting, String reason)
            implements CommitmentEvent {}
}
