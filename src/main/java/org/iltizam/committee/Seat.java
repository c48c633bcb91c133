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

    /** By which a seat without a body is called. */
    public String number() {
        return number(id.value());
    }

    public static String number(String id) {
        return id.substring(id.lastIndexOf('-') + 1);
    }

    public boolean occupied() {
        return holder != null;
    }
}
