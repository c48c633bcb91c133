package org.iltizam.committee;

import java.time.Instant;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** Who sits in the committee changes; recorded on the seat. */
public sealed interface MandateEvent extends Recorded {

    SeatId seat();

    @Override
    default String subject() {
        return seat().value();
    }

    record SeatAdded(SeatId seat, PlanId plan, PersonId by, Instant at, OrganisationId organisation, String reason)
            implements MandateEvent {}

    /**
     * @param from who held the seat until then; null for a vacant one
     * @param until when the mandate ends by itself; null for the term of the plan
     */
    record MandateBegun(
            SeatId seat,
            PlanId plan,
            PersonId by,
            Instant at,
            @Nullable PersonId from,
            PersonId to,
            @Nullable Instant until,
            String reason)
            implements MandateEvent {}

    /** It ends by itself on that day, and is to be renewed until then. */
    record MandateEnding(SeatId seat, PlanId plan, @Nullable PersonId by, Instant at, PersonId from, Instant until)
            implements MandateEvent {}

    /** Its day has come, and nobody has the seat after it. */
    record MandateRanOut(SeatId seat, PlanId plan, @Nullable PersonId by, Instant at, PersonId from)
            implements MandateEvent {}

    record MandateEnded(SeatId seat, PlanId plan, PersonId by, Instant at, PersonId from, String reason)
            implements MandateEvent {}
}
