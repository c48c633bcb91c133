package org.iltizam.workflow;

import java.util.Map;
import org.iltizam.deadline.Deadline;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.WorkItemId;

/** The engine's side of a work item. */
public interface EngineTasks {

    void complete(String engineTask, Map<String, Object> variables);

    void assign(String engineTask, PersonId to);

    /** Re-arms the task's own dates and its reminder. */
    void move(String engineTask, Deadline to);

    /** Tells the ladder of an item, where one has begun, to come down and wait for the new date. */
    void tellLadder(WorkItemId item, Deadline to);
}
