package org.iltizam.workflow.planreview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.commitment.CommitmentEvent.CommitmentLeadNamed;
import org.iltizam.monitoring.ReviewEvent.ReviewAsked;
import org.iltizam.workflow.LeadTasks;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A coordinator asks for a review; the cycle begins the one at its end by itself. */
@Component
class PlanReviewTriggers {

    private final Processes processes;

    private final LeadTasks tasks;

    PlanReviewTriggers(Processes processes, LeadTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @EventListener
    void on(ReviewAsked event) {
        processes.start(PlanReviewProcess.ID, event.review().value(), Map.of());
    }

    @EventListener
    void on(CommitmentLeadNamed event) {
        tasks.follow(
                PlanReviewProcess.ID,
                Set.of(PlanReviewProcess.ASSESS),
                List.of(event.commitment().value()),
                event.from(),
                event.to(),
                event.by(),
                event.reason());
    }
}
