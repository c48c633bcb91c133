package org.iltizam.workflow.progressreporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iltizam.commitment.Commitments;
import org.iltizam.commitment.Milestone;
import org.iltizam.monitoring.Completion;
import org.iltizam.monitoring.Degree;
import org.iltizam.monitoring.MilestoneProgress;
import org.iltizam.monitoring.Obstacle;
import org.iltizam.monitoring.ProgressAnswer;
import org.iltizam.monitoring.ProgressAnswer.OfMilestone;
import org.iltizam.monitoring.ProgressReport;
import org.iltizam.monitoring.ReportingProgress;
import org.iltizam.monitoring.Reports;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.ReportId;
import org.iltizam.web.Dates;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.progressreporting.ReportProgressTaskHandler.ProgressForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ReportProgressTaskHandler extends ProgressTask<ProgressForm> {

    private final ReportingProgress reporting;
    private final Reports reports;
    private final Commitments commitments;
    private final ReportFacts facts;

    ReportProgressTaskHandler(
            ReportingProgress reporting, Reports reports, Commitments commitments, ReportFacts facts) {
        super(ProgressReportingProcess.REPORT_PROGRESS, ProgressForm.class);
        this.reporting = reporting;
        this.reports = reports;
        this.commitments = commitments;
        this.facts = facts;
    }

    record ProgressForm(
            String answer,
            @Nullable Obstacle nothingObstacle,
            @Nullable List<Row> milestones,
            @Nullable String textAr,
            @Nullable String textFr,
            @Nullable String textEn,
            @Nullable Completion completion,
            @Nullable String help) {

        ProgressAnswer read() {
            List<OfMilestone> rows = milestones == null
                    ? List.of()
                    : milestones.stream().map(Row::read).toList();
            return new ProgressAnswer(
                    answer.equals("NOTHING"),
                    nothingObstacle,
                    new LocalizedText(textAr, textFr, textEn),
                    completion,
                    rows,
                    help);
        }
    }

    record Row(
            @Nullable String number,
            @Nullable String title,
            @Nullable String planned,
            @Nullable Degree degree,
            @Nullable Obstacle obstacle,
            @Nullable String link,
            @Nullable LocalDate linkDate) {

        OfMilestone read() {
            int known = number != null && number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
            return new OfMilestone(known, degree, obstacle, link, linkDate);
        }
    }

    /** Each milestone with what was said of it last: in a report that came back, else in the last published one. */
    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        ReportId id = report(item);
        ProgressReport report = reports.get(id);
        ProgressReport last = report.reportedAt() != null
                ? report
                : reports.lastPublished(id.commitment()).orElse(null);
        Map<Integer, MilestoneProgress> before = last == null
                ? Map.of()
                : last.milestones().stream().collect(Collectors.toMap(MilestoneProgress::number, row -> row));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Milestone milestone : commitments.milestones(id.commitment())) {
            rows.add(row(milestone, before.get(milestone.number()), language));
        }
        Map<String, Object> fields = new HashMap<>();
        fields.put("milestones", rows);
        if (report.reportedAt() != null) {
            fields.put("answer", report.nothing() ? "NOTHING" : "PROGRESS");
            put(fields, "textAr", report.text().ar());
            put(fields, "textFr", report.text().fr());
            put(fields, "textEn", report.text().en());
            put(
                    fields,
                    "completion",
                    report.completion() == null ? null : report.completion().name());
            put(fields, "help", report.help());
        }
        return fields;
    }

    private static Map<String, Object> row(Milestone milestone, @Nullable MilestoneProgress before, Language language) {
        Map<String, Object> row = new HashMap<>();
        row.put("number", String.valueOf(milestone.number()));
        row.put("title", milestone.title().shownIn(language).text());
        row.put("planned", planned(milestone, Dates.ofDays(language)));
        if (before != null) {
            row.put("degree", before.degree().name());
            put(
                    row,
                    "obstacle",
                    before.obstacle() == null ? null : before.obstacle().name());
        }
        return row;
    }

    private static String planned(Milestone milestone, Dates dates) {
        String span = dates.span(milestone.startsOn(), milestone.endsOn());
        return span.isEmpty() ? "–" : span;
    }

    private static void put(Map<String, Object> fields, String key, @Nullable String value) {
        if (value != null) {
            fields.put(key, value);
        }
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return facts.forLead(report(item), language);
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ProgressForm form) {
        return reporting.report(report(item), form.read(), by).map(percent -> Map.of());
    }
}
