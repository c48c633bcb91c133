package org.iltizam.workflow.planreview;

import java.util.Map;
import org.iltizam.monitoring.ReviewEvent.ReviewAsked;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A coordinator asks for a review; the cycle begins the one at its end by itself. */
@Component
class PlanReviewTriggers {

    private final Processes processes;

    PlanReviewTriggers(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(ReviewAsked event) {
        processes.start(PlanReviewProcess.ID, event.review().value(), Map.of());
    }
}
