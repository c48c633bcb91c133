package org.iltizam.commitment;

import java.time.Clock;
import java.util.List;
import org.iltizam.commitment.CardEvent.CoordinationMeetingDropped;
import org.iltizam.commitment.CardEvent.CoordinationMeetingHeld;
import org.iltizam.commitment.CardEvent.CoordinationMeetingRequested;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** That a card needs a coordination meeting with its institution, and that it had one. */
@Service
public class CoordinationMeetings {

    private final CardShelf shelf;
    private final ReviewCommentRepository comments;
    private final MergeProposalRepository merges;
    private final Clock clock;

    CoordinationMeetings(
            CardShelf shelf, ReviewCommentRepository comments, MergeProposalRepository merges, Clock clock) {
        this.shelf = shelf;
        this.comments = comments;
        this.merges = merges;
        this.clock = clock;
    }

    /** Says, at any time before the card has ended, that a meeting has to be scheduled. */
    @Transactional
    public Outcome<CardId> request(CardId id, PersonId by, String reason) {
        Card card = shelf.get(id);
        if (reason.isBlank()) {
            return Outcome.refused(List.of(Refusal.at("reason", "required")));
        }
        if (card.state().ended()) {
            return Outcome.refused("cardEnded");
        }
        shelf.publish(new CoordinationMeetingRequested(id, by, clock.instant(), onNewVersion(card), reason));
        return Outcome.done(id);
    }

    /** The minutes of a meeting say that this card was discussed. */
    @Transactional
    public void held(CardId id, MeetingId meeting, @Nullable String outcome, PersonId by) {
        Card card = shelf.get(id);
        if (card.state() == CardState.WAITING_FOR_MEETING) {
            card.now(CardState.DECIDING);
        }
        shelf.publish(new CoordinationMeetingHeld(id, by, clock.instant(), meeting, outcome));
    }

    /** The meeting that the card waits for is no longer needed: what comes next is decided again. */
    @Transactional
    public Outcome<CardId> drop(CardId id, PersonId by, String reason) {
        Card card = shelf.get(id);
        if (reason.isBlank()) {
            return Outcome.refused(List.of(Refusal.at("reason", "required")));
        }
        card.now(CardState.DECIDING);
        shelf.publish(new CoordinationMeetingDropped(id, by, clock.instant(), reason));
        return Outcome.done(id);
    }

    /** The card goes on only after the meeting. */
    List<Refusal> await(Card card, PersonId by, String reason) {
        if (reason.isBlank()) {
            return List.of(Refusal.at("reason", "required"));
        }
        card.now(CardState.WAITING_FOR_MEETING);
        shelf.publish(new CoordinationMeetingRequested(card.id(), by, clock.instant(), onNewVersion(card), reason));
        return List.of();
    }

    /** A card that was commented, or that is to be merged, is discussed in its new version; else as proposed. */
    private boolean onNewVersion(Card card) {
        String id = card.id().value();
        return !comments.findByCardInOrderById(List.of(id)).isEmpty()
                || !merges.naming(id).isEmpty();
    }
}
