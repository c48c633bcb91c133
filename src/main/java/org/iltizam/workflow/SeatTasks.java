package org.iltizam.workflow;

import java.time.Clock;
import java.util.List;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.WorkItemEvent.HandedOver;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passes on what is open when a seat changes hands, for an absence or for good. */
@Component
public class SeatTasks {

    private final JdbcClient jdbc;
    private final WorkItemStore store;
    private final EngineTasks engine;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SeatTasks(JdbcClient jdbc, WorkItemStore store, EngineTasks engine, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.store = store;
        this.engine = engine;
        this.clock = clock;
        this.events = events;
    }

    /** What is open for the seat itself. */
    public void pass(SeatId seat, PersonId from, PersonId to, PersonId by, String reason) {
        hand(
                jdbc.sql("""
                                select * from work_item where state = 'OPEN' and assignee = :from and seat = :seat
                                order by hard_at, id for update""")
                        .param("from", from.value())
                        .param("seat", seat.value())
                        .query(WorkItemStore.ROW)
                        .list(),
                from,
                to,
                by,
                reason);
    }

    /** The same, and whatever else the person has to do as a member of that committee. */
    public void passAll(PlanId plan, SeatId seat, PersonId from, PersonId to, PersonId by, String reason) {
        hand(
                jdbc.sql("""
                                select * from work_item where state = 'OPEN' and assignee = :from and plan = :plan
                                    and (seat = :seat or process in ('committeeMeeting', 'committeeRenewal'))
                                order by hard_at, id for update""")
                        .param("from", from.value())
                        .param("plan", plan.value())
                        .param("seat", seat.value())
                        .query(WorkItemStore.ROW)
                        .list(),
                from,
                to,
                by,
                reason);
    }

    private void hand(List<WorkItem> items, PersonId from, PersonId to, PersonId by, String reason) {
        for (WorkItem item : items) {
            engine.assign(store.engineSide(item.id()).task(), to);
            WorkItem moved = store.assign(item.id(), to);
            events.publishEvent(new HandedOver(moved, by, clock.instant(), from, to, reason));
        }
    }
}
