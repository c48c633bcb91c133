package org.iltizam.workflow.publicconsultation;

import java.util.List;
import org.iltizam.consultation.ConsultationReport;
import org.iltizam.consultation.Consultations;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.Language;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.SeatVoteTask;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.WorkItem;
import org.springframework.stereotype.Component;

@Component
class AgreeReportTaskHandler extends SeatVoteTask {

    private final Consultations consultations;
    private final ConsultationReport report;

    AgreeReportTaskHandler(SeatVotes votes, Consultations consultations, ConsultationReport report) {
        super(PublicConsultationProcess.ID, PublicConsultationProcess.AGREE, votes);
        this.consultations = consultations;
        this.report = report;
    }

    /** The report as it will be published. */
    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        ConsultationId id = new ConsultationId(item.subject());
        return List.of(
                new Fact(
                        "consultation.fact.summary",
                        consultations.get(id).summary().shownIn(language).text()),
                new Fact("consultation.fact.answers", report.text(id, language)));
    }
}
