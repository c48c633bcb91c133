package org.iltizam.consultation;

/** What stands in the way of taking a contribution; the codes that reasoned responses use in practice. */
public enum Obstacle {
    OTHER_AUTHORITY,
    NEEDS_LEGISLATION,
    NEEDS_REGULATION,
    NEEDS_FUNDING,
    NEEDS_STAFF,
    NOT_ALIGNED
}
