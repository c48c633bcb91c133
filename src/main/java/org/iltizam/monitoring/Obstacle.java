package org.iltizam.monitoring;

/** Why a milestone has not begun or has hardly moved. */
public enum Obstacle {
    /** Its time has not come; no answer once its last day is over. */
    PLANNED_LATER,
    FUNDING,
    STAFFING,
    TECHNICAL_CAPACITY,
    LEGISLATION,
    REGULATION,
    COORDINATION,
    POLITICAL_CHANGE,
    UNCLEAR_OBJECTIVE,
    OTHER_INSTITUTION
}
