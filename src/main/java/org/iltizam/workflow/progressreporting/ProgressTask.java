package org.iltizam.workflow.progressreporting;

import org.iltizam.shared.ReportId;
import org.iltizam.workflow.FormTask;
import org.iltizam.workflow.WorkItem;

/** A task of the process progressReporting. */
abstract class ProgressTask<F> extends FormTask<F> {

    ProgressTask(String task, Class<F> form) {
        super(ProgressReportingProcess.ID, task, form);
    }

    static ReportId report(WorkItem item) {
        return new ReportId(item.subject());
    }
}
