package org.iltizam.commitment;

import java.time.Clock;
import java.util.List;
import org.iltizam.commitment.CardEvent.DraftReturned;
import org.iltizam.commitment.CardEvent.GapsFound;
import org.iltizam.commitment.CardEvent.GapsWaived;
import org.iltizam.commitment.CardEvent.Origin;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead submits a draft; what is missing is said, and the draft goes back or is let through. */
@Service
public class SubmittingDrafts {

    private final CardShelf shelf;
    private final Clock clock;

    SubmittingDrafts(CardShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    public enum Completeness {
        COMPLETE,
        /** Back to the lead, with the list of what is missing. */
        RETURNED,
        /** It has been back once: the coordinator decides. */
        WAIVER_NEEDED
    }

    /** Freezes the next version of the card. */
    @Transactional
    public Outcome<Integer> submit(CardId id, CardContent content, PersonId by) {
        List<Refusal> misdated = content.misdated();
        if (!misdated.isEmpty()) {
            return Outcome.refused(misdated);
        }
        Card card = shelf.get(id);
        return Outcome.done(shelf.freeze(card, content, Origin.DRAFT, by).version());
    }

    @Transactional
    public Completeness check(CardId id) {
        Card card = shelf.get(id);
        CardVersion latest = shelf.latest(card);
        if (latest.missing().isEmpty()) {
            return Completeness.COMPLETE;
        }
        if (card.returns() == 0) {
            card.returned();
            shelf.publish(new GapsFound(id, null, clock.instant(), latest.version(), latest.missing()));
            return Completeness.RETURNED;
        }
        card.now(CardState.WAITING_FOR_WAIVER);
        shelf.publish(new GapsFound(id, null, clock.instant(), latest.version(), latest.missing()));
        return Completeness.WAIVER_NEEDED;
    }

    @Transactional
    public Outcome<CardId> waive(CardId id, PersonId by, String reason) {
        Card card = shelf.get(id);
        shelf.publish(new GapsWaived(id, by, clock.instant(), card.version(), reason));
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<CardId> sendBack(CardId id, PersonId by, String reason) {
        Card card = shelf.get(id);
        card.returned();
        shelf.publish(new DraftReturned(id, by, clock.instant(), card.version(), reason));
        return Outcome.done(id);
    }
}
