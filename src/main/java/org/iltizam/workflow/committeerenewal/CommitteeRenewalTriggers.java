package org.iltizam.workflow.committeerenewal;

import java.util.Map;
import org.iltizam.committee.RenewalEvent.RenewalOpened;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class CommitteeRenewalTriggers {

    private final Processes processes;

    CommitteeRenewalTriggers(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(RenewalOpened event) {
        processes.start(CommitteeRenewalProcess.ID, event.renewal().value(), Map.of());
    }
}
