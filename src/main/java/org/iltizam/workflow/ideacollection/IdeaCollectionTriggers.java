package org.iltizam.workflow.ideacollection;

import org.iltizam.idea.CollectingIdeas;
import org.iltizam.idea.CollectionEvent;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanEvent.PhaseExtended;
import org.iltizam.shared.PlanId;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A collection that gets more time closes later. */
@Component
class IdeaCollectionTriggers {

    private final Processes processes;
    private final CollectingIdeas collecting;

    IdeaCollectionTriggers(Processes processes, CollectingIdeas collecting) {
        this.processes = processes;
        this.collecting = collecting;
    }

    @EventListener
    void on(PhaseExtended event) {
        if (event.phase() == PhaseKind.IDEAS) {
            PlanId plan = event.plan();
            processes.moveTimer(
                    IdeaCollectionProcess.ID,
                    CollectionEvent.subject(plan),
                    IdeaCollectionProcess.CLOSE_EVENT,
                    IdeaCollectionProcess.IDEAS_CLOSE_AT,
                    collecting.closesAt(plan));
        }
    }
}
