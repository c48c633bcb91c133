package org.iltizam.commitment;

/** What the coordinator decides once a round is over. */
public enum NextStep {
    ANOTHER_ROUND,
    COORDINATION_MEETING,
    PROPOSE_MERGE,
    PROPOSE_CANCELLATION,
    READY
}
