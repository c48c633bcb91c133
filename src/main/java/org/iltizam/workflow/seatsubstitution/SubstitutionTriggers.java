package org.iltizam.workflow.seatsubstitution;

import java.util.Map;
import org.iltizam.committee.SubstituteEvent.SubstituteNamed;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class SubstitutionTriggers {

    private final Processes processes;

    SubstitutionTriggers(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(SubstituteNamed event) {
        processes.start(
                SeatSubstitutionProcess.ID,
                event.subject(),
                Map.of(
                        SeatSubstitutionProcess.BEGINS_AT, event.starts(),
                        SeatSubstitutionProcess.ENDS_AT, event.ends()));
    }
}
