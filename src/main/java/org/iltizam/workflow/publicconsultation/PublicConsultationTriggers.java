package org.iltizam.workflow.publicconsultation;

import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.CLOSES_AT;
import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.CLOSES_EVENT;
import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.OPENS_AT;
import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.OPENS_EVENT;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.iltizam.commitment.CardEvent.LeadNamed;
import org.iltizam.consultation.RunningConsultation;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanEvent.PhaseExtended;
import org.iltizam.plan.PlanEvent.PhaseMoved;
import org.iltizam.plan.PlanEvent.PhaseRestarted;
import org.iltizam.shared.ConsultationId;
import org.iltizam.workflow.LeadTasks;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the phase moves its consultation, in the same transaction. */
@Component
class PublicConsultationTriggers {

    private final RunningConsultation running;
    private final Processes processes;
    private final LeadTasks tasks;

    PublicConsultationTriggers(RunningConsultation running, Processes processes, LeadTasks tasks) {
        this.running = running;
        this.processes = processes;
        this.tasks = tasks;
    }

    @EventListener
    void on(PhaseExtended event) {
        if (event.phase() != PhaseKind.CONSULTATION) {
            return;
        }
        ConsultationId id = ConsultationId.of(event.plan());
        running.extend(id, event.closes()).ifPresent(closes -> arm(id, CLOSES_EVENT, CLOSES_AT, closes));
    }

    @EventListener
    void on(PhaseMoved event) {
        if (event.phase() != PhaseKind.CONSULTATION) {
            return;
        }
        ConsultationId id = ConsultationId.of(event.plan());
        running.move(id, ChronoUnit.DAYS.between(event.before(), event.opens())).ifPresent(moved -> {
            arm(id, OPENS_EVENT, OPENS_AT, moved.opensAt());
            arm(id, CLOSES_EVENT, CLOSES_AT, moved.closesAt());
        });
    }

    /** Its process ends with the phase and begins anew with it; so does every phase after the one begun anew. */
    @EventListener
    void on(PhaseRestarted event) {
        if (event.phase().compareTo(PhaseKind.CONSULTATION) <= 0) {
            running.recall(ConsultationId.of(event.plan()));
        }
    }

    /** Answers to what was said about a card are its lead's, whoever that is. */
    @EventListener
    void on(LeadNamed event) {
        tasks.follow(
                PublicConsultationProcess.ID,
                Set.of(PublicConsultationProcess.ANSWER),
                List.of(event.card().value()),
                event.from(),
                event.to(),
                event.by(),
                event.reason());
    }

    private void arm(ConsultationId id, String event, String variable, Instant at) {
        processes.moveTimer(PublicConsultationProcess.ID, id.value(), event, variable, at);
    }
}
