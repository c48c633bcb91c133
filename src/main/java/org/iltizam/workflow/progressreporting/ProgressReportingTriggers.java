package org.iltizam.workflow.progressreporting;

import java.util.Map;
import org.iltizam.commitment.CommitmentEvent.CommitmentAdopted;
import org.iltizam.monitoring.ExpectingReports;
import org.iltizam.monitoring.MonitoringEvent.ReportExpected;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An adopted commitment is reported on from the period of its adoption; each report waits for the end of its period. */
@Component
class ProgressReportingTriggers {

    private final Processes processes;
    private final ExpectingReports expecting;

    ProgressReportingTriggers(Processes processes, ExpectingReports expecting) {
        this.processes = processes;
        this.expecting = expecting;
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
}
