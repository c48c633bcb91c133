package org.iltizam.workflow.planadoption;

/** The words that the model {@code plan-adoption.bpmn} and this package share. */
final class PlanAdoptionProcess {

    static final String ID = "planAdoption";

    static final String VOTE_DUE_AT = "adoptionVoteDueAt";
    static final String VERDICT = "adoptionVerdict";
    static final String APPROVAL = "approval";

    /** {@code none}, or {@code some} where the plan goes back. */
    static final String BLOCKERS = "blockers";

    /** Where a model looks again at what blocks the plan; the first one does not. */
    static final String CHECK_BLOCKERS = "businessRuleTask_checkBlockers";

    static final String VOTE = "voteAdoption";

    private PlanAdoptionProcess() {}
}
