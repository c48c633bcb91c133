package org.iltizam.workflow.committeemeeting;

import org.iltizam.shared.MeetingId;
import org.iltizam.workflow.TaskHandler;
import org.iltizam.workflow.WorkItem;

/** A task of the process committeeMeeting. */
abstract class MeetingTask<F> implements TaskHandler<F> {

    private final String task;
    private final Class<F> form;

    MeetingTask(String task, Class<F> form) {
        this.task = task;
        this.form = form;
    }

    @Override
    public final String process() {
        return CommitteeMeetingProcess.ID;
    }

    @Override
    public final String task() {
        return task;
    }

    @Override
    public final Class<F> form() {
        return form;
    }

    static MeetingId meeting(WorkItem item) {
        return new MeetingId(item.subject());
    }
}
