package org.iltizam.workflow.progressreporting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.commitment.CommitmentEvent.CommitmentAdopted;
import org.iltizam.commitment.CommitmentEvent.CommitmentLeadNamed;
import org.iltizam.monitoring.ExpectingReports;
import org.iltizam.monitoring.MonitoringEvent.ReportExpected;
import org.iltizam.monitoring.Reports;
import org.iltizam.workflow.LeadTasks;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An adopted commitment is reported on from the period of its adoption; each report waits for the end of its period. */
@Component
class ProgressReportingTriggers {

    private final Processes processes;
    private final ExpectingReports expecting;
    private final Reports reports;
    private final LeadTasks tasks;

    ProgressReportingTriggers(Processes processes, ExpectingReports expecting, Reports reports, LeadTasks tasks) {
        this.processes = processes;
        this.expecting = expecting;
        this.reports = reports;
        this.tasks = tasks;
    }

    @EventListener
    void on(CommitmentAdopted event) {
        expecting.first(event.commitment());
    }

    @EventListener
    void on(ReportExpected event) {
        processes.start(
                ProgressReportingProcess.ID,
                event.report().value(),
                Map.of(ProgressReportingProcess.PERIOD_OVER_AT, event.periodOverAt()));
    }

    /** A report that is asked for goes to the new lead; later ones ask {@link ProgressPeople}. */
    @EventListener
    void on(CommitmentLeadNamed event) {
        List<String> asked = reports.of(event.commitment()).stream()
                .map(report -> report.id().value())
                .toList();
        if (!asked.isEmpty()) {
            tasks.follow(
                    ProgressReportingProcess.ID,
                    Set.of(ProgressReportingProcess.REPORT_PROGRESS),
                    asked,
                    event.from(),
                    event.to(),
                    event.by(),
                    event.reason());
        }
    }
}
