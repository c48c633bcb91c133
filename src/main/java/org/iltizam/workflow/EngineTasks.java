package org.iltizam.workflow;

import java.time.Instant;
import java.util.Map;
import org.iltizam.deadline.Deadline;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.WorkItemId;
import org.jspecify.annotations.Nullable;

/** The engine's side of a work item. */
public interface EngineTasks {

    void complete(String engineTask, Map<String, Object> variables);

    void assign(String engineTask, @Nullable PersonId to);

    /** Re-arms the task's own dates and its reminder. */
    void move(String engineTask, Deadline to);

    /**
     * Moves the end that a timer sets to all tasks of its kind in the process (of a vote, of a round), where it is the
     * same as the hard deadline.
     */
    void moveEnd(String engineTask, Instant from, Instant to);

    /** Puts off the end that a timer sets to all tasks of its kind in the process, where it would come before. */
    void endNotBefore(String engineTask, Instant to);

    /** Moves the hour at which the ladder of a late item climbs on. */
    void moveRung(WorkItemId late, Instant to);

    /**
     * Tells the ladder of an item, where one has begun, to come down and wait for the new date. One that has ended with the
     * public note begins anew, where there is time left.
     */
    void tellLadder(String engineTask, WorkItemId item, Deadline to);
}
