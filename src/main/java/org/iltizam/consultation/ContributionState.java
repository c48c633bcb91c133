package org.iltizam.consultation;

public enum ContributionState {
    /** Waits for moderation; not public yet. */
    RECEIVED,
    PUBLISHED,
    DECLINED
}
