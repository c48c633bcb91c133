package org.iltizam.workflow.ideamoderation;

/** The words that the model {@code idea-moderation.bpmn} and this package share. */
final class IdeaModerationProcess {

    static final String ID = "ideaModeration";
    static final String MODERATE_IDEA = "moderateIdea";

    static final String EDITED = "idea.edited";

    static final String MODERATION = "moderation";
    static final String EDIT_DUE_AT = "editDueAt";

    private IdeaModerationProcess() {}
}
