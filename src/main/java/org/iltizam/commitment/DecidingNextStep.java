package org.iltizam.commitment;

import java.time.Clock;
import java.util.List;
import org.iltizam.commitment.CardEvent.CardReady;
import org.iltizam.commitment.CardEvent.NextStepDecided;
import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator decides how a card goes on once its round is over. */
@Service
public class DecidingNextStep {

    private final CardShelf shelf;
    private final MergingCards merging;
    private final CancellingCards cancelling;
    private final CoordinationMeetings meetings;
    private final Clock clock;

    DecidingNextStep(
            CardShelf shelf,
            MergingCards merging,
            CancellingCards cancelling,
            CoordinationMeetings meetings,
            Clock clock) {
        this.shelf = shelf;
        this.merging = merging;
        this.cancelling = cancelling;
        this.meetings = meetings;
        this.clock = clock;
    }

    public record Merge(List<CardId> with, @Nullable LocalizedText title) {}

    public record Cancellation(@Nullable CancelReason reasonCode, LocalizedText reason) {}

    /** What the coordinator has chosen; {@code merge} and {@code cancellation} count only for their step. */
    public record Choice(NextStep step, @Nullable String reason, Merge merge, Cancellation cancellation) {}

    @Transactional
    public Outcome<NextStep> decide(CardId id, Choice choice, PersonId by) {
        Card card = shelf.get(id);
        String reason = choice.reason() == null ? "" : choice.reason();
        shelf.publish(new NextStepDecided(id, by, clock.instant(), choice.step(), choice.reason()));
        List<Refusal> refusals = switch (choice.step()) {
            case ANOTHER_ROUND -> List.of();
            case COORDINATION_MEETING -> meetings.await(card, by, reason);
            case PROPOSE_MERGE ->
                merging.propose(card, choice.merge().with(), choice.merge().title(), reason, by);
            case PROPOSE_CANCELLATION ->
                cancelling.propose(
                        card,
                        choice.cancellation().reasonCode(),
                        choice.cancellation().reason(),
                        by);
            case READY -> {
                card.now(CardState.READY);
                shelf.publish(new CardReady(id, by, clock.instant(), card.version()));
                yield List.of();
            }
        };
        return refusals.isEmpty() ? Outcome.done(choice.step()) : Outcome.refused(refusals);
    }
}
