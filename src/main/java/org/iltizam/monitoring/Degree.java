package org.iltizam.monitoring;

/** How far a milestone is. */
public enum Degree {
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE;

    /** Whether somebody has to say what stands in the way. */
    public boolean lagging() {
        return this == NOT_STARTED || this == LIMITED;
    }
}
