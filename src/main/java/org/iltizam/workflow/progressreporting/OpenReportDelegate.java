package org.iltizam.workflow.progressreporting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.monitoring.ExpectingReports;
import org.iltizam.shared.ReportId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("openReportDelegate")
class OpenReportDelegate implements JavaDelegate {

    private final ExpectingReports expecting;

    OpenReportDelegate(ExpectingReports expecting) {
        this.expecting = expecting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean wanted = expecting.open(new ReportId(execution.getProcessBusinessKey()));
        execution.setVariable(ProgressReportingProcess.REPORT_WANTED, wanted ? "yes" : "no");
    }
}
