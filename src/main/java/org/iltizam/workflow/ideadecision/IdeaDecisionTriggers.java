package org.iltizam.workflow.ideadecision;

import java.util.Map;
import org.iltizam.idea.IdeaBatchEvent.IdeaBatchPut;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class IdeaDecisionTriggers {

    private final Processes processes;

    IdeaDecisionTriggers(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(IdeaBatchPut event) {
        processes.start(IdeaDecisionProcess.ID, event.batch().value(), Map.of());
    }
}
