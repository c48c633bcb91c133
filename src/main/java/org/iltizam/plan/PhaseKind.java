package org.iltizam.plan;

/** The dated stages of a cycle, in their order. */
public enum PhaseKind {
    THEMES,
    IDEAS,
    ANALYSIS,
    DRAFTING,
    CONSULTATION,
    ADOPTION,
    IMPLEMENTATION,
    ASSESSMENT;

    /** These phases have no process of their own that ends them: the coordinator settles them. */
    public boolean isSettledByHand() {
        return this == ANALYSIS || this == DRAFTING || this == IMPLEMENTATION;
    }
}
