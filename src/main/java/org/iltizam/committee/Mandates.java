package org.iltizam.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iltizam.committee.MandateEvent.MandateBegun;
import org.iltizam.committee.MandateEvent.MandateEnded;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats are given and taken back for a public reason. */
@Service
@Transactional
public class Mandates {

    private final SeatRegister register;
    private final Seats seats;
    private final People people;
    private final Sides sides;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Mandates(
            SeatRegister register,
            Seats seats,
            People people,
            Sides sides,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.seats = seats;
        this.people = people;
        this.sides = sides;
        this.clock = clock;
        this.events = events;
    }

    /** From now on the person holds the seat; whoever held it leaves it. */
    public Outcome<SeatId> give(SeatId id, PersonId holder, @Nullable Instant until, PersonId by, String reason) {
        List<Refusal> refusals = new ArrayList<>(MandateReason.wrong(reason));
        Seat seat = seats.find(id).orElseThrow();
        Person member = people.find(holder)
                .filter(person -> person.has(Role.COMMITTEE_MEMBER))
                .orElse(null);
        if (member == null) {
            refusals.add(Refusal.at("holder", "holderNoMember"));
        } else if (!sides.maySitOn(seat.side(), member)) {
            refusals.add(Refusal.at("holder", "holderOfAnotherSide"));
        }
        Instant now = clock.instant();
        if (until != null && !until.isAfter(now)) {
            refusals.add(Refusal.at("until", "mandateEndsBeforeItStarts"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Outcome<SeatId> given = register.give(id, holder, now, until);
        if (given.isDone()) {
            events.publishEvent(
                    new MandateBegun(id, seat.plan(), by, now, seat.holder(), holder, until, reason.strip()));
        }
        return given;
    }

    /** The seat is vacant from now on. */
    public Outcome<SeatId> end(SeatId id, PersonId by, String reason) {
        List<Refusal> refusals = MandateReason.wrong(reason);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Seat seat = seats.find(id).orElseThrow();
        PersonId holder = seat.holder();
        if (holder == null) {
            return Outcome.refused("mandateNone");
        }
        register.vacate(id, clock.instant());
        events.publishEvent(new MandateEnded(id, seat.plan(), by, clock.instant(), holder, reason.strip()));
        return Outcome.done(id);
    }
}
