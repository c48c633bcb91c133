package org.iltizam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.AdoptingCards;
import org.iltizam.commitment.AdoptingCards.Adoption;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** Commitments of a test's own plan, adopted from cards that were submitted as leads do it. */
@Component
public class TestCommitments {

    private final TestCommittee committee;
    private final WorkItems items;
    private final AdoptingCards adopting;

    TestCommitments(TestCommittee committee, WorkItems items, AdoptingCards adopting) {
        this.committee = committee;
        this.items = items;
        this.adopting = adopting;
    }

    /** With two milestones: one until March 2025, one from January 2026 to June 2027. */
    public CommitmentId adopted(Cast cast, int number) {
        CardId card = committee.proposal(cast, number, cast.lead());
        WorkItem draft = items.openFor(card.value()).get(0);
        Map<String, Object> answer = new HashMap<>(TestCommittee.draft("التزام " + number));
        answer.put("titleFr", "Engagement " + number);
        answer.put(
                "activities",
                List.of(
                        Map.of("title", "إعداد المنصة", "start", "2024-09-01", "end", "2025-03-31"),
                        Map.of("title", "تكوين الأطر", "start", "2026-01-01", "end", "2027-06-30")));
        items.complete(draft.id(), cast.lead(), draft.version(), answer).orThrow();
        return adopting.adopt(
                        cast.plan(),
                        List.of(new Adoption(card, number, LocalizedText.arabic("services"))),
                        cast.coordinator())
                .orThrow()
                .get(0);
    }
}
