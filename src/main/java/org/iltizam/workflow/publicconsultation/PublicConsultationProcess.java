package org.iltizam.workflow.publicconsultation;

/** The words that the model {@code public-consultation.bpmn} and this package share. */
final class PublicConsultationProcess {

    static final String ID = "publicConsultation";

    static final String OPENS_AT = "consultationOpensAt";
    static final String CLOSES_AT = "consultationClosesAt";
    static final String MODERATION_DUE_AT = "moderationDueAt";
    static final String MODERATION = "moderation";
    static final String CONTRIBUTED = "contributed";
    static final String OWNER_CARD = "ownerCardId";
    static final String REPORT_STEP = "reportStep";
    static final String REPORT_VOTE_DUE_AT = "reportVoteDueAt";
    static final String REPORT_VERDICT = "reportVerdict";

    static final String MODERATE = "moderateContributions";
    static final String ANSWER = "answerContributions";
    static final String AGREE = "agreeReport";
    static final String OPENS_EVENT = "event_consultationOpens";
    static final String CLOSES_EVENT = "event_consultationCloses";

    private PublicConsultationProcess() {}
}
