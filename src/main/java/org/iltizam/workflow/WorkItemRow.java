package org.iltizam.workflow;

import java.sql.SQLException;
import java.sql.Timestamp;
import org.iltizam.people.Role;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.iltizam.shared.WorkItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A row of {@code work_item} as a work item. */
public final class WorkItemRow {

    public static final RowMapper<WorkItem> READ = (row, n) -> new WorkItem(
            new WorkItemId(row.getString("id")),
            row.getString("process"),
            row.getString("task"),
            row.getString("form"),
            new PlanId(row.getString("plan")),
            row.getString("subject"),
            new LocalizedText(row.getString("title_ar"), row.getString("title_fr"), row.getString("title_en")),
            orNull(row.getString("organisation"), OrganisationId::new),
            orNull(row.getString("assignee"), PersonId::new),
            orNull(row.getString("role"), Role::valueOf),
            orNull(row.getString("seat"), SeatId::new),
            row.getString("part"),
            row.getTimestamp("created_at").toInstant(),
            row.getTimestamp("target_at").toInstant(),
            row.getTimestamp("hard_at").toInstant(),
            orNull(row.getTimestamp("paused_at"), Timestamp::toInstant),
            row.getInt("rung"),
            WorkItemState.valueOf(row.getString("state")),
            orNull(row.getTimestamp("ended_at"), Timestamp::toInstant),
            orNull(row.getString("ended_by"), PersonId::new),
            row.getInt("version"));

    private WorkItemRow() {}

    interface Read<A, B> {
        B apply(A value) throws SQLException;
    }

    static <A, B> @Nullable B orNull(@Nullable A value, Read<A, B> read) throws SQLException {
        return value == null ? null : read.apply(value);
    }
}
