package org.iltizam.workflow.seatsubstitution;

/** The words that the model {@code seat-substitution.bpmn} and this package share. */
final class SeatSubstitutionProcess {

    static final String ID = "seatSubstitution";

    static final String BEGINS_AT = "absenceBeginsAt";
    static final String ENDS_AT = "absenceEndsAt";

    private SeatSubstitutionProcess() {}
}
