package org.iltizam.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the record, in the reader's language.
 *
 * @param what who did what, a sentence
 * @param why the reason that was given
 * @param warning an overdue rung, a silent side: something that people should notice
 */
public record RecordLine(
        Instant at,
        String what,
        @Nullable String why,
        boolean warning,
        @Nullable String address) {}
