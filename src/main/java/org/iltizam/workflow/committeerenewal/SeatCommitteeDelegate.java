package org.iltizam.workflow.committeerenewal;

import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.committee.Renewal;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.SeatingCommittee;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("seatCommitteeDelegate")
class SeatCommitteeDelegate implements JavaDelegate {

    private final SeatingCommittee seating;

    SeatCommitteeDelegate(SeatingCommittee seating) {
        this.seating = seating;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Renewal seated = seating.seat(new RenewalId(execution.getProcessBusinessKey()));
        execution.setVariable(
                CommitteeRenewalProcess.MANDATES_END_AT, Date.from(Objects.requireNonNull(seated.mandatesEndAt())));
        execution.setVariable(CommitteeRenewalProcess.RENEWAL_DUE_AT, Date.from(seating.nextRenewalAt(seated)));
    }
}
