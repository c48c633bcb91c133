package org.iltizam.workflow.publicconsultation;

import org.iltizam.shared.ConsultationId;
import org.iltizam.workflow.FormTask;
import org.iltizam.workflow.WorkItem;

/** A task of the process publicConsultation. */
abstract class ConsultationTask<F> extends FormTask<F> {

    ConsultationTask(String task, Class<F> form) {
        super(PublicConsultationProcess.ID, task, form);
    }

    static ConsultationId consultation(WorkItem item) {
        return new ConsultationId(item.subject());
    }
}
