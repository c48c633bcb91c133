package org.iltizam.workflow.publicconsultation;

import org.iltizam.consultation.RunningConsultation;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanEvent.PhaseExtended;
import org.iltizam.shared.ConsultationId;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the phase moves its consultation, in the same transaction. */
@Component
class PublicConsultationTriggers {

    private final RunningConsultation running;
    private final Processes processes;

    PublicConsultationTriggers(RunningConsultation running, Processes processes) {
        this.running = running;
        this.processes = processes;
    }

    @EventListener
    void on(PhaseExtended event) {
        if (event.phase() != PhaseKind.CONSULTATION) {
            return;
        }
        ConsultationId id = ConsultationId.of(event.plan());
        running.extend(id, event.closes())
                .ifPresent(closes -> processes.moveTimer(
                        PublicConsultationProcess.ID,
                        id.value(),
                        PublicConsultationProcess.CLOSES_EVENT,
                        PublicConsultationProcess.CLOSES_AT,
                        closes));
    }
}
