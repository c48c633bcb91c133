package org.iltizam.commitment;

/** Why a card is cancelled; {@code NO_OPENNESS} is the reason of the committee's report of 21 March 2024. */
public enum CancelReason {
    NO_OPENNESS,
    ALREADY_DONE,
    NO_MEANS,
    OTHER_PROGRAMME,
    WITHDRAWN_BY_INSTITUTION
}
