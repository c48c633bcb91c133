package org.iltizam.committee;

import java.util.List;
import java.util.Optional;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;

/** The seats of a plan's committee as they stand at the present moment of the clock. */
public interface Seats {

    List<Seat> of(PlanId plan);

    List<Seat> occupied(PlanId plan);

    Optional<Seat> find(SeatId id);

    /** The seat that this person holds in that plan's committee. */
    Optional<Seat> heldBy(PersonId person, PlanId plan);
}
