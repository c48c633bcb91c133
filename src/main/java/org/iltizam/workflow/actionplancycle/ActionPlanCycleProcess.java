package org.iltizam.workflow.actionplancycle;

/** The words that the model {@code action-plan-cycle.bpmn} and this package share. */
final class ActionPlanCycleProcess {

    static final String ID = "actionPlanCycle";

    static final String PHASE_MOVED = "phase.moved";
    static final String PHASE_EXTENDED = "phase.extended";
    static final String PHASE_SETTLED = "phase.settled";

    /** The name of the {@code PhaseKind} that is next, or {@link #NONE}. */
    static final String PHASE = "phase";

    static final String PHASE_OPENS_AT = "phaseOpensAt";
    static final String PHASE_CLOSES_AT = "phaseClosesAt";
    static final String DELIVERY_WARNING_AT = "deliveryWarningAt";

    static final String MID_TERM_AT = "midTermAt";
    static final String MID_TERM_EVENT = "event_midTerm";

    /** {@link #DUE}, or something else where the plan is not refreshed. */
    static final String REFRESH = "refresh";

    static final String REFRESHED_BY = "planReview";

    static final String DUE = "due";
    static final String NONE = "none";

    private ActionPlanCycleProcess() {}
}
