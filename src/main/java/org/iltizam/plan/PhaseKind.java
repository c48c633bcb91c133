package org.iltizam.plan;

/** The dated stages of a cycle, in their order. */
public enum PhaseKind {
    THEMES,
    IDEAS,
    ANALYSIS,
    DRAFTING,
    CONSULTATION,
    ADOPTION,
    IMPLEMENTATION
}
