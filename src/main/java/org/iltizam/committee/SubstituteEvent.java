package org.iltizam.committee;

import java.time.Instant;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.iltizam.shared.SeatId;

/** What happens when somebody stands in for the holder of a seat; both names are in the record. */
public sealed interface SubstituteEvent extends Recorded {

    /**
     * @param from the holder
     * @param to the substitute
     */
    record SubstituteNamed(
            String subject,
            PlanId plan,
            SeatId seat,
            PersonId from,
            PersonId to,
            Instant starts,
            Instant ends,
            String reason,
            PersonId by,
            Instant at)
            implements SubstituteEvent {}
}
