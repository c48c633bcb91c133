package org.iltizam.plan;

import org.jspecify.annotations.Nullable;

/**
 * Something that is counted in a phase.
 *
 * @param key of its words, {@code cycle.count.<key>}
 * @param blocks as long as there are any, the next phase should not begin
 * @param address where they are listed
 */
public record PhaseCount(
        PhaseKind phase,
        String key,
        long count,
        boolean blocks,
        @Nullable String address) {

    /** Of these there are some, and there should be none. */
    public boolean isInTheWay() {
        return blocks && count > 0;
    }
}
