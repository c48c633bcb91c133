package org.iltizam.workflow.progressreporting;

import java.util.List;
import java.util.Map;
import org.iltizam.monitoring.JudgingProgress;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.progressreporting.AnswerHelpTaskHandler.HelpForm;
import org.springframework.stereotype.Component;

@Component
class AnswerHelpTaskHandler extends ProgressTask<HelpForm> {

    private final JudgingProgress judging;
    private final ReportFacts facts;

    AnswerHelpTaskHandler(JudgingProgress judging, ReportFacts facts) {
        super(ProgressReportingProcess.ANSWER_HELP, HelpForm.class);
        this.judging = judging;
        this.facts = facts;
    }

    record HelpForm(String helpAnswer) {}

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return facts.forJudges(report(item), language);
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, HelpForm form) {
        judging.help(report(item), form.helpAnswer(), by);
        return Outcome.done(Map.of());
    }
}
