package org.iltizam.workflow;

import java.util.Map;
import java.util.Optional;
import org.iltizam.deadline.Deadline;

/** A task whose date is agreed case by case (an action item, an invitation) and so does not come from the table. */
public interface OwnDeadline {

    /** @param variables what the process knows where the task begins, e.g. {@code actionItemId} */
    Optional<Deadline> deadline(String process, String task, String businessKey, Map<String, Object> variables);
}
