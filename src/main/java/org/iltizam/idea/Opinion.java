package org.iltizam.idea;

/** What an institution says about an idea. */
public enum Opinion {
    FAVOURABLE,
    PARTLY,
    UNFAVOURABLE,
    ALREADY_DONE,
    /** Another institution is concerned. */
    NOT_OURS
}
