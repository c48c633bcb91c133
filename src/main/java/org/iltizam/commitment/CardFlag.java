package org.iltizam.commitment;

/** The columns of the committee's own progress report: facts that add up, each with its date, author and version. */
public enum CardFlag {
    COMMENTS_SHARED,
    COORDINATION_MEETING_HELD,
    COMMENTS_INTEGRATION_IN_PROGRESS,
    COMMENTS_INTEGRATED,
    NEW_VERSION_RECEIVED,
    COORDINATION_MEETING_TO_SCHEDULE,
    MERGE_PROPOSED,
    CANCELLED
}
