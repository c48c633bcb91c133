package org.iltizam.deadline;

import java.time.Instant;

/** Until when a task has to be done: the decision table {@code deadlines}, in working days. */
public interface DeadlinePolicy {

    /** @param round 1 for the first time a task comes up for its subject */
    Deadline deadline(String process, String task, int round, Instant from);
}
