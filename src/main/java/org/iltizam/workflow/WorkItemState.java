package org.iltizam.workflow;

public enum WorkItemState {
    OPEN,
    DONE,
    /** The process went on without it: a round closed, a card was merged away. */
    WITHDRAWN
}
