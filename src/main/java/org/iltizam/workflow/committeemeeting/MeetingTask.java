package org.iltizam.workflow.committeemeeting;

import org.iltizam.shared.MeetingId;
import org.iltizam.workflow.FormTask;
import org.iltizam.workflow.WorkItem;

/** A task of the process committeeMeeting. */
abstract class MeetingTask<F> extends FormTask<F> {

    MeetingTask(String task, Class<F> form) {
        super(CommitteeMeetingProcess.ID, task, form);
    }

    static MeetingId meeting(WorkItem item) {
        return new MeetingId(item.subject());
    }
}
