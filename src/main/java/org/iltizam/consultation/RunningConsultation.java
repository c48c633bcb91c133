package org.iltizam.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.iltizam.consultation.ConsultationEvent.ConsultationClosed;
import org.iltizam.consultation.ConsultationEvent.ConsultationOpened;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.ConsultationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes by date, and looks each morning whether anything waits for moderation. */
@Service
public class RunningConsultation {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ConsultationShelf shelf;
    private final ContributionShelf contributions;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RunningConsultation(
            ConsultationShelf shelf,
            ContributionShelf contributions,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.contributions = contributions;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    public enum Stock {
        SOME,
        NONE,
        /** Nothing waits, and nothing can come any more. */
        OVER
    }

    /** @return when to look for the first time */
    @Transactional
    public Instant open(ConsultationId id) {
        events.publishEvent(new ConsultationOpened(id, null, clock.instant()));
        return nextCheck(shelf.get(id));
    }

    @Transactional
    public Stock stock(ConsultationId id) {
        Consultation consultation = shelf.lock(id).orElseThrow();
        if (contributions.count(id, ContributionState.RECEIVED) > 0) {
            return Stock.SOME;
        }
        return clock.instant().isBefore(consultation.closesAt()) ? Stock.NONE : Stock.OVER;
    }

    /** The next morning, or the end of the last day where that comes first. */
    @Transactional(readOnly = true)
    public Instant nextCheck(ConsultationId id) {
        return nextCheck(shelf.get(id));
    }

    @Transactional
    public void close(ConsultationId id) {
        shelf.close(id, clock.instant());
        events.publishEvent(new ConsultationClosed(
                id, null, clock.instant(), (int) (contributions.count(id, ContributionState.PUBLISHED)
                        + contributions.count(id, ContributionState.RECEIVED))));
    }

    /** @return the new end, or empty where nothing is open or announced any more */
    @Transactional
    public Optional<Instant> extend(ConsultationId id, LocalDate lastDay) {
        return shelf.lock(id).filter(RunningConsultation::stands).map(consultation -> {
            Instant closes = calendar.endOf(lastDay);
            shelf.moveClosing(id, closes);
            return closes;
        });
    }

    /**
     * Moves what is announced by as many days as its phase, so that it stays announced as long before and open as long.
     *
     * @return the consultation with its new days, or empty where nothing is open or announced any more
     */
    @Transactional
    public Optional<Consultation> move(ConsultationId id, long days) {
        return shelf.lock(id).filter(RunningConsultation::stands).map(consultation -> {
            LocalDate opens = calendar.dayOf(consultation.opensAt()).plusDays(days);
            LocalDate closes = calendar.dayOf(consultation.closesAt()).plusDays(days);
            shelf.move(id, opens.atStartOfDay(calendar.zone()).toInstant(), calendar.endOf(closes));
            return shelf.get(id);
        });
    }

    /** Shuts the doors until it is announced anew; what was contributed stays and will be answered. */
    @Transactional
    public void recall(ConsultationId id) {
        shelf.recall(id, clock.instant());
    }

    private static boolean stands(Consultation consultation) {
        return consultation.closedAt() == null && consultation.recalledAt() == null;
    }

    private Instant nextCheck(Consultation consultation) {
        ZonedDateTime now = clock.instant().atZone(calendar.zone());
        ZonedDateTime morning = now.with(MORNING);
        Instant next = (morning.isAfter(now) ? morning : morning.plusDays(1)).toInstant();
        return next.isBefore(consultation.closesAt()) ? next : consultation.closesAt();
    }
}
