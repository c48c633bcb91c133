package org.iltizam.workflow.committeemeeting;

/** The words that the model {@code committee-meeting.bpmn} and this package share. */
final class CommitteeMeetingProcess {

    static final String ID = "committeeMeeting";

    static final String ANSWER_INVITATION = "answerInvitation";
    static final String RECORD_MINUTES = "recordMinutes";
    static final String APPROVE_MINUTES = "approveMinutes";
    static final String DO_ACTION_ITEM = "doActionItem";

    static final String CALLED_OFF = "meeting.calledOff";

    static final String MINUTES = "subProcess_recordMinutes";
    static final String NO_MEETING = "endEvent_calledOff";

    static final String MEETING_AT = "meetingAt";
    static final String APPROVAL_DUE_AT = "approvalDueAt";
    static final String MINUTES_VERDICT = "minutesVerdict";
    static final String ACTION_ITEMS = "actionItems";
    static final String INVITEE = "inviteeId";
    static final String ACTION_ITEM = "actionItemId";

    private CommitteeMeetingProcess() {}
}
