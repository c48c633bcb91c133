package org.iltizam.workflow.seatmandate;

import java.util.Map;
import org.iltizam.committee.EndingMandates;
import org.iltizam.committee.MandateEvent.MandateBegun;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class SeatMandateTriggers {

    private final Processes processes;
    private final EndingMandates ending;

    SeatMandateTriggers(Processes processes, EndingMandates ending) {
        this.processes = processes;
        this.ending = ending;
    }

    /** The mandates of a renewal end with that renewal's process. */
    @EventListener
    void on(MandateBegun event) {
        if (event.until() != null) {
            processes.start(
                    SeatMandateProcess.ID,
                    event.seat().value(),
                    Map.of(
                            SeatMandateProcess.HOLDER, event.to().value(),
                            SeatMandateProcess.NEARS_END_AT, ending.nearFrom(event.until()),
                            SeatMandateProcess.ENDS_AT, event.until()));
        }
    }
}
