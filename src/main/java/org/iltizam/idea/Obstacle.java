package org.iltizam.idea;

/** What stands in the way of an idea. */
public enum Obstacle {
    OTHER_AGENCY,
    LEGISLATION,
    REGULATION,
    FUNDING,
    STAFFING,
    NOT_ALIGNED
}
