package org.iltizam.idea;

import java.time.Instant;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are put to the committee together.
 *
 * @param agreed null while the committee votes
 * @param heldUntil the day on which they are published, where they are held
 */
public record IdeaBatch(
        IdeaBatchId id,
        int number,
        PersonId putBy,
        Instant putAt,
        int ideas,
        @Nullable Boolean agreed,
        @Nullable Instant heldUntil,
        @Nullable Instant publishedAt) {}
