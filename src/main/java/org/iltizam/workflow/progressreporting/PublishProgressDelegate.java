package org.iltizam.workflow.progressreporting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.monitoring.JudgingProgress;
import org.iltizam.shared.ReportId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("publishProgressDelegate")
class PublishProgressDelegate implements JavaDelegate {

    private final JudgingProgress judging;

    PublishProgressDelegate(JudgingProgress judging) {
        this.judging = judging;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                ProgressReportingProcess.HELP_WANTED, judging.publish(new ReportId(execution.getProcessBusinessKey())));
    }
}
