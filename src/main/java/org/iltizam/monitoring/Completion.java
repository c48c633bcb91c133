package org.iltizam.monitoring;

/** How far a whole commitment is, in the five levels of the independent review; a judgement, never a percentage. */
public enum Completion {
    NO_EVIDENCE,
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE
}
