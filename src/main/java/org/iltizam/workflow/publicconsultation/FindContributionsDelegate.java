package org.iltizam.workflow.publicconsultation;

import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.CONTRIBUTED;
import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.MODERATION;
import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.MODERATION_DUE_AT;

import java.util.Date;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.consultation.Consultations;
import org.iltizam.consultation.RunningConsultation;
import org.iltizam.shared.ConsultationId;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("findContributionsDelegate")
class FindContributionsDelegate implements JavaDelegate {

    private final RunningConsultation running;
    private final Consultations consultations;

    FindContributionsDelegate(RunningConsultation running, Consultations consultations) {
        this.running = running;
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ConsultationId id = new ConsultationId(execution.getProcessBusinessKey());
        execution.setVariable(MODERATION, running.stock(id).name().toLowerCase(Locale.ROOT));
        execution.setVariable(MODERATION_DUE_AT, Date.from(running.nextCheck(id)));
        execution.setVariable(CONTRIBUTED, !consultations.cardsToAnswer(id).isEmpty());
    }
}
