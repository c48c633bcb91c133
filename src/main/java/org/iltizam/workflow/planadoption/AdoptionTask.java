package org.iltizam.workflow.planadoption;

import org.iltizam.shared.AdoptionId;
import org.iltizam.workflow.FormTask;
import org.iltizam.workflow.WorkItem;

/** A task of the process planAdoption. */
abstract class AdoptionTask<F> extends FormTask<F> {

    AdoptionTask(String task, Class<F> form) {
        super(PlanAdoptionProcess.ID, task, form);
    }

    static AdoptionId adoption(WorkItem item) {
        return new AdoptionId(item.subject());
    }
}
