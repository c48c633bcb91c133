package org.iltizam.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.iltizam.committee.MandateEvent.MandateEnding;
import org.iltizam.committee.MandateEvent.MandateRanOut;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mandates that end by their date alone, which nobody would notice before a vote lacks its quorum. */
@Service
@Transactional
public class EndingMandates {

    private final SeatEntities seats;
    private final RenewalRules rules;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EndingMandates(
            SeatEntities seats,
            RenewalRules rules,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.seats = seats;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /** From when on it is to be renewed, so that nobody sits without a mandate; never a moment that is past. */
    public Instant nearFrom(Instant until) {
        Instant early = calendar.endOf(calendar.dayOf(until).minusMonths(rules.openMonthsBefore()));
        return early.isAfter(clock.instant()) ? early : clock.instant();
    }

    public void near(SeatId id, PersonId holder, Instant until) {
        ending(id, holder, until)
                .ifPresent(
                        plan -> events.publishEvent(new MandateEnding(id, plan, null, clock.instant(), holder, until)));
    }

    public void over(SeatId id, PersonId holder, Instant until) {
        ending(id, holder, until)
                .ifPresent(plan -> events.publishEvent(new MandateRanOut(id, plan, null, clock.instant(), holder)));
    }

    /** Its plan; none where the mandate was given anew or taken back before, and nothing ends by itself. */
    private Optional<PlanId> ending(SeatId id, PersonId holder, Instant until) {
        return seats.withMandates(id.value())
                .filter(seat -> seat.ends(holder, until))
                .map(SeatEntity::plan);
    }
}
