package org.iltizam.idea;

import java.time.Instant;
import java.time.LocalDate;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * An idea as everybody may know it, once what it holds is public. Who sent it, and what was sent before a moderator
 * published it, is not in here.
 *
 * @param content null until it is published
 * @param receivedOn the day that counts for whether the collection was open
 * @param endedAt when it was declined
 * @param group the idea it is answered with
 * @param institution whom it was sent to for an opinion
 * @param answer proposed, then decided; public only when {@link IdeaState#ANSWERED}
 * @param batch the answers it is before the committee with
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
        @Nullable Instant endedAt,
        @Nullable IdeaId group,
        @Nullable OrganisationId institution,
        @Nullable Advice advice,
        @Nullable Answer answer,
        @Nullable IdeaBatchId batch,
        @Nullable Instant answeredAt) {

    static Idea received(IdeaId id, NewIdea idea, LocalDate day, Instant at) {
        return new Idea(
                id,
                id.plan(),
                id.number(),
                idea.origin(),
                IdeaState.RECEIVED,
                idea.language(),
                idea.theme(),
                day,
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public boolean isAnswered() {
        return state == IdeaState.ANSWERED && answer != null;
    }
}
