package org.iltizam.workflow;

import java.time.Instant;
import org.iltizam.deadline.Deadline;
import org.iltizam.deadline.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Stops the clocks of everything that is open on a subject, and gives the lost working days back. */
@Component
public class PausingItems {

    private final WorkItemStore store;
    private final EngineTasks engine;
    private final WorkingCalendar calendar;

    PausingItems(WorkItemStore store, EngineTasks engine, WorkingCalendar calendar) {
        this.store = store;
        this.engine = engine;
        this.calendar = calendar;
    }

    public void pause(String subject, Instant since) {
        store.pause(subject, since);
    }

    public void resume(String subject, int workingDays) {
        store.pause(subject, null);
        if (workingDays == 0) {
            return;
        }
        for (WorkItem item : store.openFor(subject)) {
            WorkItemStore.EngineSide side = store.engineSide(item.id());
            if (side.about() != null) {
                // a rung is withdrawn by its own ladder, which begins again when the late item is moved
                continue;
            }
            Deadline moved = new Deadline(item.targetAt(), item.targetAt(), item.hardAt()).later(workingDays, calendar);
            engine.move(side.task(), moved);
            store.move(item.id(), moved.target(), moved.hard(), false);
            engine.tellLadder(item.id(), moved);
        }
    }
}
