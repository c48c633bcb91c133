package org.iltizam.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iltizam.deadline.ClockPause;
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

    /** Since when the clock of this task has stood still: later than the subject's where it was opened during the pause. */
    public Optional<Instant> since(String subject, String task) {
        return store.openFor(subject).stream()
                .filter(item -> item.task().equals(task))
                .map(WorkItem::pausedAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** Each item gets the working days back that it lost itself. */
    public void resume(String subject, Instant until) {
        List<WorkItem> open = store.openFor(subject);
        store.pause(subject, null);
        for (WorkItem item : open) {
            int lost = item.pausedAt() == null ? 0 : new ClockPause(item.pausedAt(), until).workingDays(calendar);
            WorkItemStore.EngineSide side = store.engineSide(item.id());
            if (lost == 0 || side.about() != null) {
                // a rung is withdrawn by its own ladder, which begins again when the late item is moved
                continue;
            }
            Deadline moved = new Deadline(item.targetAt(), item.targetAt(), item.hardAt()).later(lost, calendar);
            engine.move(side.task(), moved);
            store.move(item.id(), moved.target(), moved.hard(), false);
            engine.tellLadder(side.task(), item.id(), moved);
        }
    }
}
