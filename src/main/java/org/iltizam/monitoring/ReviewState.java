package org.iltizam.monitoring;

/** Where the review of a plan stands. */
public enum ReviewState {
    ASSESSING,
    /** Published as a draft; the public comments. */
    OPEN,
    CONCLUDED,
    PUBLISHED
}
