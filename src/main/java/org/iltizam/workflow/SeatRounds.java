package org.iltizam.workflow;

import java.util.List;
import java.util.Set;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.WorkItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the seats of the committee are asked at the same time, each in a task of its own: a review, a vote. */
@Repository
class SeatRounds {

    private final JdbcClient jdbc;

    SeatRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The item, if it is open, and where it is a seat's what the other seats are still asked in the same round; locked. */
    List<WorkItem> lockTogether(WorkItemId id) {
        return jdbc.sql("""
                        select * from work_item where state = 'OPEN' and id in (
                            select other.id from work_item this
                                join work_item other on other.subject = this.subject and other.task = this.task
                            where this.id = :id
                                and (other.id = this.id or other.asked_together = this.asked_together))
                        order by hard_at, id for update""").param("id", id.value()).query(WorkItemRow.READ).list();
    }

    /** Who answers, or has answered, the same question in the same round for another seat. */
    Set<PersonId> askedForOtherSeats(WorkItemId id) {
        return Set.copyOf(jdbc.sql("""
                        select distinct coalesce(other.ended_by, other.assignee) from work_item this
                            join work_item other on other.subject = this.subject and other.task = this.task
                                and other.asked_together = this.asked_together and other.seat <> this.seat
                        where this.id = :id and other.state <> 'WITHDRAWN'
                            and coalesce(other.ended_by, other.assignee) is not null""")
                .param("id", id.value())
                .query((row, n) -> new PersonId(row.getString(1)))
                .list());
    }
}
