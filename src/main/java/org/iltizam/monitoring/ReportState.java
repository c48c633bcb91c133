package org.iltizam.monitoring;

/** Where a progress report stands. */
public enum ReportState {
    /** Its period is not over. */
    EXPECTED,
    /** Its period is over and the lead has to answer. */
    OPEN,
    REPORTED,
    PUBLISHED,
    /** The commitment was withdrawn before the period was over. */
    DROPPED
}
