package org.iltizam.committee;

import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** @param holder the person who holds the seat today; null while the seat is vacant */
public record Seat(
        SeatId id,
        PlanId plan,
        Side side,
        @Nullable OrganisationId organisation,
        @Nullable PersonId holder) {

    public boolean occupied() {
        return holder != null;
    }
}
