package org.iltizam.workflow.ideacollection;

/** The words that the model {@code idea-collection.bpmn} and this package share. */
final class IdeaCollectionProcess {

    static final String ID = "ideaCollection";
    static final String PREPARE_MEETING = "prepareMeeting";
    static final String RECORD_MEETING = "recordMeeting";

    static final String IDEAS_OPEN_AT = "ideasOpenAt";
    static final String IDEAS_CLOSE_AT = "ideasCloseAt";
    static final String MEETING = "meeting";
    static final String MEETING_HELD_AT = "meetingHeldAt";
    static final String THEME = "themeId";

    static final String OPEN_EVENT = "event_ideasOpen";
    static final String CLOSE_EVENT = "event_ideasClose";

    private IdeaCollectionProcess() {}
}
