package org.iltizam.workflow.progressreporting;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.iltizam.deadline.Deadline;
import org.iltizam.deadline.DeadlinePolicy;
import org.iltizam.monitoring.ProgressReport;
import org.iltizam.monitoring.Reports;
import org.iltizam.shared.ReportId;
import org.iltizam.workflow.OwnDeadline;
import org.springframework.stereotype.Component;

/** A report is due so many calendar days after the end of its period; one that was sent back comes by the table. */
@Component
class ReportDeadlines implements OwnDeadline {

    private final Reports reports;
    private final DeadlinePolicy policy;
    private final Clock clock;

    ReportDeadlines(Reports reports, DeadlinePolicy policy, Clock clock) {
        this.reports = reports;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Optional<Deadline> deadline(String process, String task, String businessKey, Map<String, Object> variables) {
        boolean first = process.equals(ProgressReportingProcess.ID)
                && task.equals(ProgressReportingProcess.REPORT_PROGRESS)
                && !ProgressReportingProcess.RETURNED.equals(variables.get(ProgressReportingProcess.REPORT_VERDICT));
        if (!first) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Deadline usual = policy.deadline(process, task, 1, now);
        return reports.find(new ReportId(businessKey))
                .map(ProgressReport::dueAt)
                .filter(due -> due.isAfter(now))
                .map(due -> new Deadline(earlier(usual.reminder(), due), earlier(usual.target(), due), due));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
