package org.iltizam.workflow.publicconsultation;

import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.REPORT_VERDICT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("countReportVotesDelegate")
class CountReportVotesDelegate implements JavaDelegate {

    private final SeatVotes votes;

    CountReportVotesDelegate(SeatVotes votes) {
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean agreed = votes.close(votes.open(execution.getProcessBusinessKey()));
        execution.setVariable(REPORT_VERDICT, agreed ? "agreed" : "notAgreed");
    }
}
