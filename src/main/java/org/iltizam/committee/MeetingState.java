package org.iltizam.committee;

public enum MeetingState {
    CONVENED,
    BEGUN,
    CALLED_OFF,
    NOT_HELD,
    MINUTES_DRAFTED,
    MINUTES_SHARED,
    PUBLISHED;

    /** Nobody meets: that was said ahead, or seen once the hour had come. */
    public boolean isOff() {
        return this == CALLED_OFF || this == NOT_HELD;
    }
}
