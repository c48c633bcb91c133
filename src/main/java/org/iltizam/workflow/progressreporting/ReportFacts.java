package org.iltizam.workflow.progressreporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.iltizam.monitoring.Evidence;
import org.iltizam.monitoring.ProgressReport;
import org.iltizam.monitoring.Reports;
import org.iltizam.monitoring.SecondView;
import org.iltizam.shared.Language;
import org.iltizam.shared.ReportId;
import org.iltizam.web.Dates;
import org.iltizam.workflow.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a report says so far, for those who answer it, look at it or judge it. */
@Component
class ReportFacts {

    private final Reports reports;

    ReportFacts(Reports reports) {
        this.reports = reports;
    }

    List<Fact> forLead(ReportId id, Language language) {
        ProgressReport report = reports.get(id);
        List<Fact> facts = new ArrayList<>();
        Dates dates = Dates.ofDays(language);
        facts.add(period(report, dates));
        add(facts, "progress.fact.returned", report.returnReason());
        add(facts, "progress.fact.view", said(report.view()));
        add(facts, "progress.fact.evidence", evidence(id, dates));
        return facts;
    }

    List<Fact> forJudges(ReportId id, Language language) {
        ProgressReport report = reports.get(id);
        List<Fact> facts = new ArrayList<>();
        Dates dates = Dates.ofDays(language);
        facts.add(period(report, dates));
        if (report.percent() != null) {
            facts.add(new Fact("progress.fact.percent", report.percent() + " %"));
        }
        add(facts, "progress.fact.text", report.text().shownIn(language).text());
        add(facts, "progress.fact.evidence", evidence(id, dates));
        add(facts, "progress.fact.view", said(report.view()));
        add(facts, "progress.fact.help", report.help());
        return facts;
    }

    private static Fact period(ProgressReport report, Dates dates) {
        return new Fact("progress.fact.period", dates.month(report.period().lastMonth()));
    }

    /** One a line: the milestone, the day, and what it is. */
    private String evidence(ReportId id, Dates dates) {
        return reports.evidence(id.commitment()).stream()
                .map(evidence -> line(evidence, dates))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Evidence evidence, Dates dates) {
        String what = evidence.link() == null ? evidence.fileName() : evidence.link();
        return evidence.milestone() + " · " + dates.day(evidence.madeOn()) + " · " + what;
    }

    private static @Nullable String said(@Nullable SecondView view) {
        return view == null ? null : view.text();
    }

    private static void add(List<Fact> facts, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(label, text));
        }
    }
}
