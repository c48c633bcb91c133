package org.iltizam.workflow.carddrafting;

import java.util.Map;
import org.iltizam.commitment.CardEvent.ClockPaused;
import org.iltizam.commitment.CardEvent.ClockResumed;
import org.iltizam.commitment.CardEvent.CoordinationMeetingHeld;
import org.iltizam.commitment.CardEvent.ProposalRegistered;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.ReviewRound;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.workflow.PausingItems;
import org.iltizam.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a card moves its process, in the same transaction. */
@Component
class CardDraftingTriggers {

    private final Processes processes;
    private final PausingItems pausing;
    private final Cards cards;
    private final WorkingCalendar calendar;

    CardDraftingTriggers(Processes processes, PausingItems pausing, Cards cards, WorkingCalendar calendar) {
        this.processes = processes;
        this.pausing = pausing;
        this.cards = cards;
        this.calendar = calendar;
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
    }

    @EventListener
    void on(ClockResumed event) {
        pausing.resume(event.card().value(), event.workingDays());
        cards.rounds(event.card()).stream()
                .reduce((first, last) -> last)
                .filter(round -> round.closedAt() == null)
                .ifPresent(round -> giveBack(event, round));
    }

    private void giveBack(ClockResumed event, ReviewRound round) {
        processes.moveTimer(
                CardDraftingProcess.ID,
                event.card().value(),
                CardDraftingProcess.ROUND_DUE_EVENT,
                CardDraftingProcess.ROUND_DUE_AT,
                calendar.plusWorkingDays(round.dueAt(), event.workingDays()));
    }
}
