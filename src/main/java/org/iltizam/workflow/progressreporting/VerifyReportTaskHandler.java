package org.iltizam.workflow.progressreporting;

import java.util.List;
import java.util.Map;
import org.iltizam.monitoring.JudgingProgress;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.progressreporting.VerifyReportTaskHandler.VerdictForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class VerifyReportTaskHandler extends ProgressTask<VerdictForm> {

    private final JudgingProgress judging;
    private final ReportFacts facts;

    VerifyReportTaskHandler(JudgingProgress judging, ReportFacts facts) {
        super(ProgressReportingProcess.VERIFY_REPORT, VerdictForm.class);
        this.judging = judging;
        this.facts = facts;
    }

    record VerdictForm(String reportVerdict, @Nullable String reason) {}

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return facts.forJudges(report(item), language);
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, VerdictForm form) {
        boolean right = !form.reportVerdict().equals(ProgressReportingProcess.RETURNED);
        return judging.verify(report(item), right, form.reason(), by)
                .map(report -> Map.of(ProgressReportingProcess.REPORT_VERDICT, form.reportVerdict()));
    }
}
