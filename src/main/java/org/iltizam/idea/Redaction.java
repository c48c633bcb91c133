package org.iltizam.idea;

/** Why the published text is not the text that was sent. */
public enum Redaction {
    PERSONAL_DATA,
    ABUSE,
    TYPING
}
