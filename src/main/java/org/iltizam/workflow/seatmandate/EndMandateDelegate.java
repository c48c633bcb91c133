package org.iltizam.workflow.seatmandate;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.committee.EndingMandates;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("endMandateDelegate")
class EndMandateDelegate implements JavaDelegate {

    private final EndingMandates ending;

    EndMandateDelegate(EndingMandates ending) {
        this.ending = ending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SeatId seat = new SeatId(execution.getProcessBusinessKey());
        PersonId holder = new PersonId((String) execution.getVariable(SeatMandateProcess.HOLDER));
        Date until = (Date) execution.getVariable(SeatMandateProcess.ENDS_AT);
        ending.over(seat, holder, until.toInstant());
    }
}
