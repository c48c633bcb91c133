package org.iltizam.monitoring;

import java.time.Instant;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.iltizam.shared.ReviewId;
import org.jspecify.annotations.Nullable;

/** What can happen in the review of a plan. */
public sealed interface ReviewEvent extends Recorded {

    ReviewId review();

    @Override
    default String subject() {
        return review().value();
    }

    @Override
    default PlanId plan() {
        return review().plan();
    }

    /** Somebody wants it to begin; its process records that it has. */
    record ReviewAsked(ReviewId review, PersonId by, Instant at) implements ReviewEvent {
        @Override
        public boolean recorded() {
            return false;
        }
    }

    record ReviewBegun(ReviewId review, @Nullable PersonId by, Instant at, String kind) implements ReviewEvent {}

    record CommitmentAssessed(ReviewId review, PersonId by, Instant at, CommitmentId commitment, Completion completion)
            implements ReviewEvent {}

    record ReviewOpened(ReviewId review, @Nullable PersonId by, Instant at, Instant until, int amendments)
            implements ReviewEvent {}

    record ReviewConcluded(ReviewId review, PersonId by, Instant at, MeetingId meeting) implements ReviewEvent {}

    record ReviewRejected(ReviewId review, @Nullable PersonId by, Instant at) implements ReviewEvent {}

    record ReviewPublished(ReviewId review, @Nullable PersonId by, Instant at, int version, MeetingId meeting)
            implements ReviewEvent {}

    record IrmRecorded(ReviewId review, PersonId by, Instant at, int results) implements ReviewEvent {}
}
