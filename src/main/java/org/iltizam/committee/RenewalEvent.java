package org.iltizam.committee;

import java.time.Instant;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** What happens to a renewal and to the seats by it. */
public sealed interface RenewalEvent extends Recorded {

    RenewalId renewal();

    @Override
    default String subject() {
        return renewal().value();
    }

    record RenewalOpened(RenewalId renewal, PlanId plan, PersonId by, Instant at) implements RenewalEvent {}

    record CallPublished(RenewalId renewal, PlanId plan, int seats, Instant closes, PersonId by, Instant at)
            implements RenewalEvent {}

    /** The candidate is not named before the seats are proposed. */
    record CandidateApplied(
            RenewalId renewal,
            PlanId plan,
            int number,
            @Nullable PersonId by,
            Instant at) implements RenewalEvent {}

    record CallClosed(
            RenewalId renewal,
            PlanId plan,
            int candidates,
            @Nullable PersonId by,
            Instant at) implements RenewalEvent {}

    record CandidatesScored(RenewalId renewal, PlanId plan, int ties, PersonId by, Instant at)
            implements RenewalEvent {}

    record CallRepeated(RenewalId renewal, PlanId plan, String reason, PersonId by, Instant at)
            implements RenewalEvent {}

    record SeatsProposed(
            RenewalId renewal,
            PlanId plan,
            int seats,
            @Nullable String reason,
            PersonId by,
            Instant at) implements RenewalEvent {}

    /** @param from who held the seat until then; null for a new or a vacant one */
    record MandateGiven(
            RenewalId renewal,
            PlanId plan,
            SeatId seat,
            @Nullable PersonId from,
            PersonId to,
            Instant until,
            @Nullable PersonId by,
            Instant at)
            implements RenewalEvent {}

    record SeatVacated(
            RenewalId renewal,
            PlanId plan,
            SeatId seat,
            PersonId from,
            @Nullable PersonId by,
            Instant at) implements RenewalEvent {}
}
