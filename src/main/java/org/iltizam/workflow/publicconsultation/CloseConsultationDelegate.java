package org.iltizam.workflow.publicconsultation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.consultation.RunningConsultation;
import org.iltizam.shared.ConsultationId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("closeConsultationDelegate")
class CloseConsultationDelegate implements JavaDelegate {

    private final RunningConsultation running;

    CloseConsultationDelegate(RunningConsultation running) {
        this.running = running;
    }

    @Override
    public void execute(DelegateExecution execution) {
        running.close(new ConsultationId(execution.getProcessBusinessKey()));
    }
}
