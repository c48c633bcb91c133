package org.iltizam.workflow.publicconsultation;

import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.MODERATION_DUE_AT;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.consultation.RunningConsultation;
import org.iltizam.shared.ConsultationId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("openConsultationDelegate")
class OpenConsultationDelegate implements JavaDelegate {

    private final RunningConsultation running;

    OpenConsultationDelegate(RunningConsultation running) {
        this.running = running;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ConsultationId id = new ConsultationId(execution.getProcessBusinessKey());
        execution.setVariable(MODERATION_DUE_AT, Date.from(running.open(id)));
    }
}
