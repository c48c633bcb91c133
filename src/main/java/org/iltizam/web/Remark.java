package org.iltizam.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One remark of a seat on one field, with its answer if there is one.
 *
 * @param author the seat or person, in the reader's language
 * @param side the side of the committee, in the reader's language
 */
public record Remark(
        String id,
        String author,
        String side,
        String field,
        int version,
        Instant at,
        String text,
        @Nullable Answer answer) {

    /**
     * @param disposition in the reader's language
     * @param style state style of the disposition: {@code done}, {@code late}, {@code overdue}, {@code info}
     * @param change what it changed in the card, in words, when it changed something
     */
    public record Answer(
            String disposition,
            String style,
            @Nullable String reason,
            String by,
            Instant at,
            int version,
            @Nullable String change) {}
}
