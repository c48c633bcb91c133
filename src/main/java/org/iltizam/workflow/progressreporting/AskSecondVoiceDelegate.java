package org.iltizam.workflow.progressreporting;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.deadline.DeadlinePolicy;
import org.iltizam.monitoring.JudgingProgress;
import org.iltizam.shared.ReportId;
import org.iltizam.workflow.engine.VisibleToModels;

/** The view is awaited until the hard deadline of its task: then the report goes on without it, and says so. */
@VisibleToModels("askSecondVoiceDelegate")
class AskSecondVoiceDelegate implements JavaDelegate {

    private final JudgingProgress judging;
    private final DeadlinePolicy policy;
    private final Clock clock;

    AskSecondVoiceDelegate(JudgingProgress judging, DeadlinePolicy policy, Clock clock) {
        this.judging = judging;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judging.askSecondVoice(new ReportId(execution.getProcessBusinessKey()));
        execution.setVariable(
                ProgressReportingProcess.VIEW_DUE_AT,
                Date.from(policy.deadline(
                                ProgressReportingProcess.ID, ProgressReportingProcess.ADD_OWN_VIEW, 1, clock.instant())
                        .hard()));
    }
}
