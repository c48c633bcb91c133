package org.iltizam.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.consultation.ConsultationEvent.ConsultationAnnounced;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.plan.CycleStandards;
import org.iltizam.plan.Standard;
import org.iltizam.plan.StandardMarks;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator announces the consultation: which cards, from when to when, and how to take part. */
@Service
public class PreparingConsultation {

    private final ConsultationShelf shelf;
    private final Cards cards;
    private final CycleStandards standards;
    private final StandardMarks marks;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PreparingConsultation(
            ConsultationShelf shelf,
            Cards cards,
            CycleStandards standards,
            StandardMarks marks,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.cards = cards;
        this.standards = standards;
        this.marks = marks;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param closes the last day
     * @param exception why it is announced late or open for a short time; empty where the standards are met
     */
    public record Announcement(LocalDate opens, LocalDate closes, LocalizedText invitation, LocalizedText exception) {}

    /** The cards that are ready to be put to the public, by number. */
    @Transactional(readOnly = true)
    public List<Card> ready(PlanId plan) {
        return cards.of(plan).stream()
                .filter(card -> card.state() == CardState.READY)
                .toList();
    }

    /**
     * @return refusals {@code noCardReady}, {@code consultationOpensInPast}, {@code consultationClosesBeforeItOpens},
     *     {@code consultationAnnouncedLate} and {@code consultationTooShort} (with the standard, unless a reason is given)
     */
    @Transactional
    public Outcome<Consultation> announce(PlanId plan, Announcement wanted, PersonId by) {
        List<Card> asked = ready(plan);
        List<Refusal> refusals = check(wanted, asked);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        ConsultationId id = ConsultationId.of(plan);
        Instant opens = wanted.opens().atStartOfDay(calendar.zone()).toInstant();
        Instant closes = calendar.endOf(wanted.closes());
        boolean excused = !wanted.exception().isEmpty();
        Consultation announced = new Consultation(
                id,
                wanted.invitation(),
                excused ? wanted.exception() : null,
                clock.instant(),
                by,
                opens,
                closes,
                null,
                null,
                LocalizedText.NONE,
                null,
                null);
        shelf.announce(announced);
        asked.forEach(card -> shelf.ask(id, card.id(), card.version()));
        marks.mark(plan, Standard.CONSULTATION_LONG_ENOUGH, !tooShort(wanted), announced.exception(), by);
        List<CardId> ids = List.copyOf(shelf.cards(id).keySet());
        events.publishEvent(
                new ConsultationAnnounced(id, by, clock.instant(), opens, closes, ids, announced.exception()));
        return Outcome.done(announced);
    }

    private List<Refusal> check(Announcement wanted, List<Card> asked) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate today = calendar.dayOf(clock.instant());
        if (asked.isEmpty()) {
            refusals.add(Refusal.of("noCardReady"));
        }
        if (wanted.opens().isBefore(today)) {
            refusals.add(Refusal.at("opens", "consultationOpensInPast"));
        }
        if (wanted.closes().isBefore(wanted.opens())) {
            refusals.add(Refusal.at("closes", "consultationClosesBeforeItOpens"));
        } else if (wanted.exception().isEmpty()) {
            if (ChronoUnit.DAYS.between(today, wanted.opens())
                    < standards.timeline().leadDays()) {
                refusals.add(Refusal.at(
                        "exceptionAr",
                        "consultationAnnouncedLate",
                        standards.timeline().leadDays()));
            }
            if (tooShort(wanted)) {
                refusals.add(Refusal.at(
                        "exceptionAr",
                        "consultationTooShort",
                        standards.consultation().minDays()));
            }
        }
        return refusals;
    }

    private boolean tooShort(Announcement wanted) {
        return ChronoUnit.DAYS.between(wanted.opens(), wanted.closes()) + 1
                < standards.consultation().minDays();
    }
}
