package org.iltizam.idea;

/** Where an idea stands. Title and text are public from {@link #PUBLISHED} on. */
public enum IdeaState {
    RECEIVED,
    /** The author was asked to change it before it can be published. */
    EDIT_ASKED,
    DECLINED,
    PUBLISHED,
    IN_ANALYSIS,
    /** Says the same as another idea, and is answered with it. */
    GROUPED,
    /** Its answer is proposed and waits for the committee. */
    PROPOSED,
    /** The committee has agreed; the answer is held until it is published. */
    DECIDED,
    ANSWERED;

    public boolean isPublic() {
        return this != RECEIVED && this != EDIT_ASKED && this != DECLINED;
    }

    /** Nothing more is owed to its author. */
    public boolean isSettled() {
        return this == DECLINED || this == ANSWERED;
    }
}
