package org.iltizam.commitment;

import java.time.Clock;
import java.util.List;
import org.iltizam.commitment.CardEvent.ClockPaused;
import org.iltizam.commitment.CardEvent.ClockResumed;
import org.iltizam.deadline.ClockPause;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator stops the clock of a card with a public reason; the working days lost are given back. */
@Service
public class PausingClock {

    private final CardShelf shelf;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PausingClock(CardShelf shelf, WorkingCalendar calendar, Clock clock) {
        this.shelf = shelf;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public Outcome<CardId> pause(CardId id, PersonId by, String reason) {
        Card card = shelf.get(id);
        if (reason.isBlank()) {
            return Outcome.refused(List.of(Refusal.at("reason", "required")));
        }
        if (card.state().ended()) {
            return Outcome.refused("cardEnded");
        }
        if (card.pausedAt() != null) {
            return Outcome.refused("clockPausedAlready");
        }
        card.pause(clock.instant());
        shelf.publish(new ClockPaused(id, by, clock.instant(), reason));
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<CardId> resume(CardId id, PersonId by, String reason) {
        Card card = shelf.get(id);
        if (reason.isBlank()) {
            return Outcome.refused(List.of(Refusal.at("reason", "required")));
        }
        if (card.pausedAt() == null) {
            return Outcome.refused("clockNotPaused");
        }
        int days = new ClockPause(card.pausedAt(), clock.instant()).workingDays(calendar);
        card.resume();
        shelf.publish(new ClockResumed(id, by, clock.instant(), days, reason));
        return Outcome.done(id);
    }
}
