package org.iltizam.workflow.publicconsultation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.consultation.ReportingResponse;
import org.iltizam.shared.ConsultationId;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("publishResponseDelegate")
class PublishResponseDelegate implements JavaDelegate {

    private final ReportingResponse reporting;
    private final SeatVotes votes;

    PublishResponseDelegate(ReportingResponse reporting, SeatVotes votes) {
        this.reporting = reporting;
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String key = execution.getProcessBusinessKey();
        reporting.publish(new ConsultationId(key), votes.latest(key));
    }
}
