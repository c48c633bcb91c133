package org.iltizam.workflow.committeerenewal;

import java.time.Instant;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.committee.EndingMandates;
import org.iltizam.committee.Renewal.Place;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.Renewals;
import org.iltizam.workflow.engine.VisibleToModels;

/** Ends the mandates of a renewal that nobody has renewed in time. */
@VisibleToModels("handOverTasksDelegate")
class HandOverTasksDelegate implements JavaDelegate {

    private final Renewals renewals;
    private final EndingMandates ending;

    HandOverTasksDelegate(Renewals renewals, EndingMandates ending) {
        this.renewals = renewals;
        this.ending = ending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RenewalId id = new RenewalId(execution.getProcessBusinessKey());
        Instant end = Objects.requireNonNull(renewals.get(id).mandatesEndAt());
        for (Place place : renewals.places(id)) {
            if (place.seat() != null && place.person() != null) {
                ending.over(place.seat(), place.person(), end);
            }
        }
    }
}
