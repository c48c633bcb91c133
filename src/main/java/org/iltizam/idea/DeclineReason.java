package org.iltizam.idea;

/** Why an idea is not published. */
public enum DeclineReason {
    NO_PROPOSAL,
    PERSONAL_CASE,
    ABUSE,
    ADVERTISING,
    SENT_TWICE,
    /** The author was asked for an edit and did not answer in time; a clock decides so, nobody chooses it. */
    NO_EDIT
}
