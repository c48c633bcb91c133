package org.iltizam.workflow;

import java.time.Clock;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItemEvent.HandedOver;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts open work into other hands, in the engine and in the work list, and tells so. */
@Component
class Assigning {

    private final WorkItemStore store;
    private final EngineTasks engine;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Assigning(WorkItemStore store, EngineTasks engine, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.engine = engine;
        this.clock = clock;
        this.events = events;
    }

    /** @param to null where nobody has it for a while: of that nobody is told */
    WorkItem give(WorkItem item, @Nullable PersonId to, PersonId by, String reason) {
        engine.assign(store.engineSide(item.id()).task(), to);
        WorkItem moved = store.assign(item.id(), to);
        if (to != null) {
            events.publishEvent(new HandedOver(moved, by, clock.instant(), item.assignee(), to, reason));
        }
        return moved;
    }
}
