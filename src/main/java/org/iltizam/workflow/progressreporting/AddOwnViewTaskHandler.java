package org.iltizam.workflow.progressreporting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.monitoring.Completion;
import org.iltizam.monitoring.JudgingProgress;
import org.iltizam.monitoring.Reports;
import org.iltizam.monitoring.SecondView;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.progressreporting.AddOwnViewTaskHandler.ViewForm;
import org.springframework.stereotype.Component;

@Component
class AddOwnViewTaskHandler extends ProgressTask<ViewForm> {

    private final JudgingProgress judging;
    private final Reports reports;
    private final ReportFacts facts;

    AddOwnViewTaskHandler(JudgingProgress judging, Reports reports, ReportFacts facts) {
        super(ProgressReportingProcess.ADD_OWN_VIEW, ViewForm.class);
        this.judging = judging;
        this.reports = reports;
        this.facts = facts;
    }

    record ViewForm(Completion completion, String view) {}

    /** Whoever is asked again, because the report came back, begins with what was said before. */
    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        SecondView before = reports.get(report(item)).view();
        return before == null
                ? Map.of()
                : Map.of("completion", before.completion().name(), "view", before.text());
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return facts.forJudges(report(item), language);
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ViewForm form) {
        judging.view(report(item), Objects.requireNonNull(item.seat()), form.completion(), form.view(), by);
        return Outcome.done(Map.of());
    }
}
