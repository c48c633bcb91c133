package org.iltizam.workflow.escalation;

/** The words that the model {@code escalation.bpmn} and this package share. */
final class EscalationProcess {

    static final String ID = "escalation";

    static final String WORK_ITEM_ID = "workItemId";
    static final String RUNG = "rung";
    static final String RUNG_KIND = "rungKind";
    static final String RUNG_HOLDER = "rungHolder";
    static final String RUNG_GROUP = "rungGroup";
    static final String RUNG_ANSWER = "rungAnswer";
    static final String NEXT_RUNG_DUE_AT = "nextRungDueAt";
    static final String REMINDER_DUE_AT = "reminderDueAt";

    private EscalationProcess() {}
}
