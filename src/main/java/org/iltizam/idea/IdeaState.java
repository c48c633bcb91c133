package org.iltizam.idea;

/** Where an idea stands. Title and text are public from {@link #PUBLISHED} on. */
public enum IdeaState {
    RECEIVED,
    /** The author was asked to change it before it can be published. */
    EDIT_ASKED,
    DECLINED,
    PUBLISHED;

    public boolean isPublic() {
        return this != RECEIVED && this != EDIT_ASKED && this != DECLINED;
    }
}
