package org.iltizam.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The adoption of a plan, as it was put together and as it went.
 *
 * @param returnedReason why the government sent it back last
 * @param publishedAt when the commitments got their numbers
 */
public record PlanAdoption(
        AdoptionId id,
        Instant consolidatedAt,
        PersonId consolidatedBy,
        List<AdoptionCard> cards,
        List<Waiver> waivers,
        @Nullable Act approval,
        @Nullable String returnedReason,
        @Nullable Instant publishedAt,
        @Nullable Act submission) {

    /**
     * Something done on paper.
     *
     * @param document how the paper is cited
     * @param address where it can be read; null where it is nowhere online
     */
    public record Act(
            LocalDate on, String document, @Nullable String address) {}

    public List<AdoptionCard> taken() {
        return cards.stream().filter(AdoptionCard::taken).toList();
    }

    public List<AdoptionCard> notTaken() {
        return cards.stream().filter(card -> !card.taken()).toList();
    }
}
