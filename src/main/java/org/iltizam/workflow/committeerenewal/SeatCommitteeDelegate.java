package org.iltizam.workflow.committeerenewal;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.committee.EndingMandates;
import org.iltizam.committee.Renewal;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.SeatingCommittee;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("seatCommitteeDelegate")
class SeatCommitteeDelegate implements JavaDelegate {

    private final SeatingCommittee seating;
    private final EndingMandates ending;

    SeatCommitteeDelegate(SeatingCommittee seating, EndingMandates ending) {
        this.seating = seating;
        this.ending = ending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Renewal seated = seating.seat(new RenewalId(execution.getProcessBusinessKey()));
        Instant end = Objects.requireNonNull(seated.mandatesEndAt());
        execution.setVariable(CommitteeRenewalProcess.MANDATES_END_AT, Date.from(end));
        execution.setVariable(CommitteeRenewalProcess.RENEWAL_DUE_AT, Date.from(ending.nearFrom(end)));
    }
}
