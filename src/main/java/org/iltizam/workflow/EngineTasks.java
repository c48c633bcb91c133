package org.iltizam.workflow;

import java.util.Map;
import org.iltizam.deadline.Deadline;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.WorkItemId;

/** The engine's side of a work item. */
public interface EngineTasks {

    void complete(String engineTask, Map<String, Object> variables);

    void assign(String engineTask, PersonId to);

    /** Re-arms every clock of the task: its own dates, its reminder, and its ladder where that has begun. */
    void move(WorkItemId item, String engineTask, Deadline to);
}
