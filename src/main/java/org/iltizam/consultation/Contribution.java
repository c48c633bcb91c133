package org.iltizam.consultation;

import java.time.Instant;
import org.iltizam.commitment.CardField;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ContributionId;
import org.jspecify.annotations.Nullable;

/**
 * One contribution as anybody may read it once it is published: who gave it is not here.
 *
 * @param version of the card that was read
 * @param field null when it is about the whole card
 * @param redacted personal data was taken out of the text
 * @param reason of the moderation, where one was needed
 * @param answer id of the answer it got, shared with others that say the same
 * @param noticedAt when its author was told the answer
 */
public record Contribution(
        ContributionId id,
        int number,
        CardId card,
        int version,
        @Nullable CardField field,
        AuthorKind author,
        String text,
        Instant at,
        ContributionState state,
        boolean redacted,
        @Nullable String reason,
        @Nullable Instant moderatedAt,
        @Nullable Long answer,
        @Nullable Instant noticedAt) {

    public boolean published() {
        return state == ContributionState.PUBLISHED;
    }
}
