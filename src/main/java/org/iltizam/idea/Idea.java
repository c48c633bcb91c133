package org.iltizam.idea;

import java.time.Instant;
import java.time.LocalDate;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * An idea as everybody may know it. Who sent it, and what was sent before a moderator published it, is not in here.
 *
 * @param content null until it is published
 * @param receivedOn the day that counts for whether the collection was open
 * @param endedAt when it was declined
 */
public record Idea(
        IdeaId id,
        PlanId plan,
        int number,
        Origin origin,
        IdeaState state,
        Language language,
        @Nullable ThemeId theme,
        LocalDate receivedOn,
        Instant receivedAt,
        @Nullable IdeaText content,
        @Nullable Redaction redaction,
        @Nullable Instant publishedAt,
        @Nullable DeclineReason declined,
        @Nullable Instant endedAt) {}
