package org.iltizam.dashboard;

import org.iltizam.commitment.CardFlag;
import org.iltizam.commitment.CardState;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** Which cards of a plan to list. Null is "whatever". */
record CardQuery(
        PlanId plan,
        @Nullable String text,
        @Nullable OrganisationId institution,
        @Nullable CardState state,
        @Nullable CardFlag flag,
        @Nullable Warning warning) {

    /** Something about a card that somebody should notice. */
    enum Warning {
        OVERDUE,
        /** A coordination meeting is to be scheduled, and no meeting to come has the card on its agenda. */
        IN_NO_MEETING,
        /** A coordination meeting has it on its agenda, and the record says nothing about it. */
        NOTHING_RECORDED
    }
}
