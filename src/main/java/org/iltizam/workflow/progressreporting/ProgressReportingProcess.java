package org.iltizam.workflow.progressreporting;

/** The words that the model {@code progress-reporting.bpmn} and this package share. */
final class ProgressReportingProcess {

    static final String ID = "progressReporting";

    static final String REPORT_PROGRESS = "reportProgress";
    static final String ADD_OWN_VIEW = "addOwnView";
    static final String VERIFY_REPORT = "verifyReport";
    static final String ANSWER_HELP = "answerHelp";

    static final String PERIOD_OVER_AT = "periodOverAt";
    static final String REPORT_WANTED = "reportWanted";
    static final String VIEW_DUE_AT = "viewDueAt";
    static final String REPORT_VERDICT = "reportVerdict";
    static final String HELP_WANTED = "helpWanted";

    static final String RETURNED = "returned";

    private ProgressReportingProcess() {}
}
