package org.iltizam.shared;

/** What stands in the way of an idea or a contribution that is not taken; the codes that reasoned responses use. */
public enum Obstacle {
    OTHER_AGENCY,
    LEGISLATION,
    REGULATION,
    FUNDING,
    STAFFING,
    NOT_ALIGNED
}
