package org.iltizam.consultation;

import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the plan does with a card.
 *
 * @param number in the plan, for a card that is taken
 * @param axis the part of the plan under which it is listed; empty for a card that is not taken
 * @param reason why it is not taken; empty while the public awaits one
 */
public record AdoptionCard(
        CardId card, boolean taken, @Nullable Integer number, LocalizedText axis, LocalizedText reason) {

    public boolean awaitsReason() {
        return !taken && reason.isEmpty();
    }
}
