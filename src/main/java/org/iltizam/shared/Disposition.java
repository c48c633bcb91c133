package org.iltizam.shared;

/** What became of a contribution. The word list is the same for comments, ideas and consultation contributions. */
public enum Disposition {
    TAKEN,
    PARTLY_TAKEN,
    NOT_TAKEN,
    ALREADY_DONE,
    OUT_OF_SCOPE
}
