package org.iltizam.committee;

/** What the seats say of shared minutes. Silence approves; one objection sends them back. */
public enum MinutesVerdict {
    APPROVED,
    OBJECTED
}
