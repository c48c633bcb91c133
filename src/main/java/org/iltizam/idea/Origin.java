package org.iltizam.idea;

/** How an idea reached the plan. */
public enum Origin {
    PORTAL,
    /** Said in a thematic meeting, typed in by the coordinator. */
    MEETING,
    /** On paper, typed in by the coordinator for who wrote it. */
    PAPER
}
