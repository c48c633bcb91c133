package org.iltizam.workflow.publicconsultation;

import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.AGREE;
import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.REPORT_VOTE_DUE_AT;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.consultation.ReportingResponse;
import org.iltizam.shared.ConsultationId;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("putReportDelegate")
class PutReportDelegate implements JavaDelegate {

    private final ReportingResponse reporting;
    private final SeatVotes votes;

    PutReportDelegate(ReportingResponse reporting, SeatVotes votes) {
        this.reporting = reporting;
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reporting.putToVote(new ConsultationId(execution.getProcessBusinessKey()));
        execution.setVariable(REPORT_VOTE_DUE_AT, Date.from(votes.closesAt(PublicConsultationProcess.ID, AGREE)));
    }
}
