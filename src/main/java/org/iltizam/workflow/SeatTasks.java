package org.iltizam.workflow;

import java.util.List;
import java.util.Objects;
import org.iltizam.committee.SeatSubstitutes;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passes on what is open when a seat changes hands, for an absence or for good. */
@Component
public class SeatTasks {

    private final JdbcClient jdbc;
    private final SeatSubstitutes substitutes;
    private final Assigning assigning;

    SeatTasks(JdbcClient jdbc, SeatSubstitutes substitutes, Assigning assigning) {
        this.jdbc = jdbc;
        this.substitutes = substitutes;
        this.assigning = assigning;
    }

    /** What is open for the seat goes to whoever does its work; while nobody does, it waits and bears no name. */
    public void follow(SeatId seat, PersonId by, String reason) {
        PersonId to = substitutes.at(seat).orElse(null);
        List<WorkItem> open = jdbc.sql("""
                        select * from work_item where state = 'OPEN' and seat = :seat order by hard_at, id for update""")
                .param("seat", seat.value())
                .query(WorkItemRow.READ)
                .list();
        for (WorkItem item : open) {
            if (!Objects.equals(item.assignee(), to)) {
                assigning.give(item, to, by, reason);
            }
        }
    }

    /** What a person who has left still had to do as a member of that committee, not for the seat. */
    public void leave(PlanId plan, PersonId from, PersonId to, PersonId by, String reason) {
        List<WorkItem> open = jdbc.sql("""
                        select * from work_item where state = 'OPEN' and assignee = :from and plan = :plan
                            and seat is null and process in ('committeeMeeting', 'committeeRenewal')
                        order by hard_at, id for update""")
                .param("from", from.value())
                .param("plan", plan.value())
                .query(WorkItemRow.READ)
                .list();
        open.forEach(item -> assigning.give(item, to, by, reason));
    }
}
