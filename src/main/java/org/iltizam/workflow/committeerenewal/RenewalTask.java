package org.iltizam.workflow.committeerenewal;

import org.iltizam.committee.RenewalId;
import org.iltizam.workflow.FormTask;
import org.iltizam.workflow.WorkItem;

/** A task of the process committeeRenewal. */
abstract class RenewalTask<F> extends FormTask<F> {

    RenewalTask(String task, Class<F> form) {
        super(CommitteeRenewalProcess.ID, task, form);
    }

    static RenewalId renewal(WorkItem item) {
        return new RenewalId(item.subject());
    }
}
