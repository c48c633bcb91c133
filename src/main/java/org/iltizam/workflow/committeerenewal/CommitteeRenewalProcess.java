package org.iltizam.workflow.committeerenewal;

/** The words that the model {@code committee-renewal.bpmn} and this package share. */
final class CommitteeRenewalProcess {

    static final String ID = "committeeRenewal";

    static final String APPLICATIONS_CLOSE_AT = "applicationsCloseAt";
    static final String APPLICATIONS = "applications";
    static final String PANELIST = "panelistId";
    static final String PROPOSAL = "proposal";
    static final String VOTE_DUE_AT = "seatsVoteDueAt";
    static final String VERDICT = "seatsVerdict";
    static final String RENEWAL_DUE_AT = "renewalDueAt";
    static final String MANDATES_END_AT = "mandatesEndAt";

    static final String PREPARE_CALL = "prepareCall";
    static final String SCORE = "scoreCandidates";
    static final String PROPOSE = "proposeSeats";
    static final String CONFIRM = "confirmSeats";

    private CommitteeRenewalProcess() {}
}
