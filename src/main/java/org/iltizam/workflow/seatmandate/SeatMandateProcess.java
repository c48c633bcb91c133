package org.iltizam.workflow.seatmandate;

/** The words that the model {@code seat-mandate.bpmn} and this package share. */
final class SeatMandateProcess {

    static final String ID = "seatMandate";

    static final String HOLDER = "mandateHolder";
    static final String NEARS_END_AT = "mandateNearsEndAt";
    static final String ENDS_AT = "mandateEndsAt";

    private SeatMandateProcess() {}
}
