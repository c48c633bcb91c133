package org.iltizam.consultation;

import java.time.Instant;
import java.util.List;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What happens on the way of a plan from its cards to its submission. */
public sealed interface AdoptionEvent extends Recorded {

    AdoptionId adoption();

    @Override
    default String subject() {
        return adoption().value();
    }

    @Override
    default PlanId plan() {
        return adoption().plan();
    }

    /** @param cards which the plan takes */
    record PlanConsolidated(AdoptionId adoption, PersonId by, Instant at, List<CardId> cards, int notTaken)
            implements AdoptionEvent {}

    record BlockerWaived(AdoptionId adoption, PersonId by, Instant at, Blocker blocker, int cases, LocalizedText reason)
            implements AdoptionEvent {}

    /** Something blocks a plan that was voted and approved; it goes back to be put together again. */
    record BlockerFound(AdoptionId adoption, @Nullable PersonId by, Instant at, Blocker blocker, int cases)
            implements AdoptionEvent {}

    /** @param on the day of the decision */
    record PlanApproved(AdoptionId adoption, PersonId by, Instant at, Instant on, String document)
            implements AdoptionEvent {}

    record PlanReturned(AdoptionId adoption, PersonId by, Instant at, String reason) implements AdoptionEvent {}

    /** @param awaiting cards that were not taken and whose public reason is still owed */
    record PlanPublished(AdoptionId adoption, PersonId by, Instant at, int commitments, int awaiting)
            implements AdoptionEvent {}

    record PlanSubmitted(AdoptionId adoption, PersonId by, Instant at, Instant on, String document)
            implements AdoptionEvent {}

    /** The reason for not taking a card, given after the plan was consolidated. */
    record NotTakenExplained(AdoptionId adoption, PersonId by, Instant at, List<CardId> cards, LocalizedText reason)
            implements AdoptionEvent {}
}
