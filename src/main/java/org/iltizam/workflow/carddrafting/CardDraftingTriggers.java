package org.iltizam.workflow.carddrafting;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.iltizam.commitment.CardEvent.ClockPaused;
import org.iltizam.commitment.CardEvent.ClockResumed;
import org.iltizam.commitment.CardEvent.CoordinationMeetingHeld;
import org.iltizam.commitment.CardEvent.ProposalRegistered;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.ReviewRound;
import org.iltizam.commitment.ReviewingCards;
import org.iltizam.deadline.ClockPause;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.CardId;
import org.iltizam.workflow.PausingItems;
import org.iltizam.workflow.Processes;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemEvent.DeadlineExtended;
import org.iltizam.workflow.WorkItemEvent.DeadlineMovedByPolicy;
import org.iltizam.workflow.WorkItemEvent.WorkItemDone;
import org.iltizam.workflow.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a card moves its process, in the same transaction. */
@Component
class CardDraftingTriggers {

    private final Processes processes;
    private final PausingItems pausing;
    private final Cards cards;
    private final ReviewingCards reviewing;
    private final WorkingCalendar calendar;
    private final WorkItems items;

    CardDraftingTriggers(
            Processes processes,
            PausingItems pausing,
            Cards cards,
            ReviewingCards reviewing,
            WorkingCalendar calendar,
            WorkItems items) {
        this.processes = processes;
        this.pausing = pausing;
        this.cards = cards;
        this.reviewing = reviewing;
        this.calendar = calendar;
        this.items = items;
    }

    @EventListener
    void on(ProposalRegistered event) {
        processes.start(CardDraftingProcess.ID, event.card().value(), Map.of());
    }

    @EventListener
    void on(CoordinationMeetingHeld event) {
        processes.tell(CardDraftingProcess.MEETING_HELD, event.card().value(), Map.of());
    }

    @EventListener
    void on(ClockPaused event) {
        pausing.pause(event.card().value(), event.at());
        holdVote(event.card().value());
    }

    /** A vote that is put while the clock stands still waits like any other. */
    @EventListener
    void on(WorkItemDone event) {
        if (event.item().process().equals(CardDraftingProcess.ID)
                && event.item().pausedAt() != null) {
            holdVote(event.item().subject());
        }
    }

    /** The end of a round asks whether the card is paused; that of a vote cannot: it ends the tasks by itself. */
    private void holdVote(String card) {
        processes.holdTimer(CardDraftingProcess.ID, card, CardDraftingProcess.VOTE_DUE_EVENT);
    }

    /** The vote closes with its tasks, which have got their days back. */
    private void releaseVote(String card) {
        items.openFor(card).stream()
                .filter(item -> item.task().equals(CardVotes.TASK))
                .map(WorkItem::hardAt)
                .max(Comparator.naturalOrder())
                .ifPresent(due -> processes.moveTimer(
                        CardDraftingProcess.ID,
                        card,
                        CardDraftingProcess.VOTE_DUE_EVENT,
                        CardDraftingProcess.VOTE_DUE_AT,
                        due));
        processes.releaseTimer(CardDraftingProcess.ID, card, CardDraftingProcess.VOTE_DUE_EVENT);
    }

    @EventListener
    void on(ClockResumed event) {
        String key = event.card().value();
        Optional<Instant> reviewPausedAt = pausing.since(key, CardDraftingProcess.REVIEW);
        pausing.resume(key, event.at());
        releaseVote(key);
        openRound(event.card())
                .ifPresent(round -> reviewPausedAt.ifPresent(since ->
                        moveRound(event.card(), calendar.plusWorkingDays(round.dueAt(), lost(since, event.at())))));
    }

    private int lost(Instant since, Instant until) {
        return new ClockPause(since, until).workingDays(calendar);
    }

    private void moveRound(CardId card, Instant due) {
        reviewing.moveDue(card, due);
        processes.moveTimer(
                CardDraftingProcess.ID,
                card.value(),
                CardDraftingProcess.ROUND_DUE_EVENT,
                CardDraftingProcess.ROUND_DUE_AT,
                due);
    }

    /** More time for one review is more time for the round, also for one that waits for a silent side already. */
    @EventListener
    void on(DeadlineExtended event) {
        if (isReview(event.item())) {
            CardId card = new CardId(event.item().subject());
            openRound(card)
                    .filter(round -> round.dueAt().isBefore(event.hardAfter()))
                    .ifPresent(round -> moveRound(card, event.hardAfter()));
        }
    }

    /** The timer has moved with the tasks; a round that was extended for a silent side has an end of its own. */
    @EventListener
    void on(DeadlineMovedByPolicy event) {
        if (isReview(event.item())) {
            CardId card = new CardId(event.item().subject());
            openRound(card)
                    .filter(round -> round.dueAt().equals(event.hardBefore()))
                    .ifPresent(round -> reviewing.moveDue(card, event.hardAfter()));
        }
    }

    private static boolean isReview(WorkItem item) {
        return item.process().equals(CardDraftingProcess.ID) && item.task().equals(CardDraftingProcess.REVIEW);
    }

    private Optional<ReviewRound> openRound(CardId card) {
        return cards.rounds(card).stream().reduce((first, last) -> last).filter(round -> round.closedAt() == null);
    }
}
