package org.iltizam.workflow;

import org.iltizam.people.Role;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * What a rung of the ladder is about, as a line of the work list names it.
 *
 * @param assignee whose it is; null where it waits for a role, or for a vacant seat
 */
public record LateWork(
        String process,
        String task,
        @Nullable PersonId assignee,
        @Nullable Role role) {

    static final String COLUMNS = "late.process as late_process, late.task as late_task,"
            + " late.assignee as late_assignee, late.role as late_role";

    /** Null on the line of other work. */
    static final RowMapper<@Nullable LateWork> READ = (row, n) -> row.getString("late_task") == null
            ? null
            : new LateWork(
                    row.getString("late_process"),
                    row.getString("late_task"),
                    WorkItemRow.orNull(row.getString("late_assignee"), PersonId::new),
                    WorkItemRow.orNull(row.getString("late_role"), Role::valueOf));
}
