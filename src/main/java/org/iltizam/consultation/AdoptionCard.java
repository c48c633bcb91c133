package org.iltizam.consultation;

import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the plan does with a card.
 *
 * @param number in the plan, for a card that is taken
 * @param reason why it is not taken; empty while the public awaits one
 */
public record AdoptionCard(
        CardId card,
        boolean taken,
        @Nullable Integer number,
        @Nullable String axis,
        LocalizedText reason) {

    public boolean awaitsReason() {
        return !taken && reason.isEmpty();
    }
}
