package org.iltizam.commitment;

/** Where a card stands on its way from proposal to consultation. */
public enum CardState {
    DRAFTING,
    WAITING_FOR_WAIVER,
    IN_REVIEW,
    ANSWERING,
    DECIDING,
    WAITING_FOR_MEETING,
    MERGE_PROPOSED,
    CANCELLATION_PROPOSED,
    DRAWING_UP,
    READY,
    MERGED,
    CANCELLED;

    /** Nothing happens to a card any more in these. */
    public boolean ended() {
        return this == READY || this == MERGED || this == CANCELLED;
    }
}
