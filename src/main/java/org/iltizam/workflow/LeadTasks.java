package org.iltizam.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.iltizam.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passes on what a project lead still had to do; what was handed to somebody else before stays where it is. */
@Component
public class LeadTasks {

    private final JdbcClient jdbc;
    private final Assigning assigning;

    LeadTasks(JdbcClient jdbc, Assigning assigning) {
        this.jdbc = jdbc;
        this.assigning = assigning;
    }

    /**
     * @param tasks those that the process gives to the lead: what the same person does in another function is not meant
     * @param led what the lead answers for, never nothing: subjects of tasks, or the parts of them that the tasks are about
     */
    public void follow(
            String process,
            Set<String> tasks,
            Collection<String> led,
            PersonId from,
            PersonId to,
            PersonId by,
            String reason) {
        List<WorkItem> open = jdbc.sql("""
                        select * from work_item where state = 'OPEN' and assignee = :from and process = :process
                            and task in (:tasks) and coalesce(part, subject) in (:led)
                        order by hard_at, id for update""")
                .param("from", from.value())
                .param("process", process)
                .param("tasks", tasks)
                .param("led", led)
                .query(WorkItemRow.READ)
                .list();
        open.forEach(item -> assigning.give(item, to, by, reason));
    }
}
