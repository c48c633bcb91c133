package org.iltizam.committee;

/** The two sides of the committee. Decisions count seats of each, never heads. */
public enum Side {
    GOVERNMENT,
    CIVIL_SOCIETY
}
