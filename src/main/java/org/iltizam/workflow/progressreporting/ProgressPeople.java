package org.iltizam.workflow.progressreporting;

import java.util.List;
import java.util.Optional;
import org.iltizam.commitment.AskingLeads;
import org.iltizam.monitoring.ProgressReport;
import org.iltizam.monitoring.Reports;
import org.iltizam.shared.ReportId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.engine.VisibleToModels;

/** Who answers for a commitment, and who looks at it for civil society. */
@VisibleToModels("progressPeople")
public class ProgressPeople {

    private final AskingLeads leads;
    private final Reports reports;

    ProgressPeople(AskingLeads leads, Reports reports) {
        this.leads = leads;
        this.reports = reports;
    }

    public String lead(String report) {
        return leads.of(new ReportId(report).commitment()).value();
    }

    /** One seat, or none while civil society has nobody in the committee. */
    public List<String> secondVoices(String report) {
        return reports
                .find(new ReportId(report))
                .map(ProgressReport::seat)
                .flatMap(Optional::ofNullable)
                .map(SeatId::value)
                .stream()
                .toList();
    }
}
