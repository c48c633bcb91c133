package org.iltizam.plan;

/** The minimum requirements of the participation and co-creation standards, by what they ask. */
public enum Standard {
    /** MR 1.1: the committee meets at least every six months, both sides present. */
    FORUM_MEETS,
    /** MR 2.2: the repository is updated at least twice a year. */
    REPOSITORY_UPDATED,
    /** MR 3.1: timeline and ways to take part are public two weeks before. */
    TIMELINE_PUBLISHED,
    /** MR 3.3: inputs are gathered during an appropriate period. */
    CONSULTATION_LONG_ENOUGH,
    /** MR 4.1: every contribution is answered before adoption. */
    CONTRIBUTIONS_ANSWERED,
    /** MR 5.1: two meetings with civil society every year. */
    RESULTS_PRESENTED,
    /** No later than twelve months after the last plan's end. */
    PLAN_IN_TIME
}
