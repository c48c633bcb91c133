package org.iltizam.committee;

public enum MeetingState {
    CONVENED,
    BEGUN,
    CALLED_OFF,
    MINUTES_DRAFTED,
    MINUTES_SHARED,
    PUBLISHED
}
