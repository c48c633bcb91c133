package org.iltizam.committee;

public enum MeetingKind {
    /** The whole steering committee. */
    COMMITTEE,
    /** One institution, its project leads, the coordinator and civil society, about some cards. */
    COORDINATION
}
