package org.iltizam.workflow.committeerenewal;

import org.iltizam.committee.MandateEvent.MandateBegun;
import org.iltizam.committee.MandateEvent.MandateEnded;
import org.iltizam.committee.MandateEvent.MandateRanOut;
import org.iltizam.committee.RenewalEvent.MandateGiven;
import org.iltizam.committee.RenewalEvent.SeatVacated;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.Renewals;
import org.iltizam.committee.Seats;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.SeatTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nothing stays with somebody who has left. What is open for a seat goes to whoever has it now, or waits for them; the
 * rest goes to their successor, else to the coordinator.
 */
@Component
class LeavingSeats {

    /** The record and the mails put it into words. */
    private static final String REASON = "mandateEnded";

    private final SeatTasks tasks;
    private final Renewals renewals;
    private final Seats seats;
    private final People people;

    LeavingSeats(SeatTasks tasks, Renewals renewals, Seats seats, People people) {
        this.tasks = tasks;
        this.renewals = renewals;
        this.seats = seats;
        this.people = people;
    }

    @EventListener
    void on(MandateBegun event) {
        tasks.follow(event.seat(), event.by(), event.reason());
        leave(event.plan(), event.from(), event.to(), event.by(), event.reason());
    }

    @EventListener
    void on(MandateEnded event) {
        tasks.follow(event.seat(), event.by(), event.reason());
        people.withRole(Role.COORDINATOR).stream()
                .findFirst()
                .ifPresent(
                        coordinator -> leave(event.plan(), event.from(), coordinator.id(), event.by(), event.reason()));
    }

    @EventListener
    void on(MandateGiven event) {
        PersonId by = coordinator(event.renewal());
        tasks.follow(event.seat(), by, REASON);
        leave(event.plan(), event.from(), event.to(), by, REASON);
    }

    @EventListener
    void on(SeatVacated event) {
        vacated(event.plan(), event.seat(), event.from(), coordinator(event.renewal()));
    }

    @EventListener
    void on(MandateRanOut event) {
        PersonId coordinator = people.withRole(Role.COORDINATOR).stream()
                .findFirst()
                .map(Person::id)
                .orElse(event.from());
        vacated(event.plan(), event.seat(), event.from(), coordinator);
    }

    private void vacated(PlanId plan, SeatId seat, PersonId from, PersonId coordinator) {
        tasks.follow(seat, coordinator, REASON);
        leave(plan, from, coordinator, coordinator, REASON);
    }

    private void leave(PlanId plan, @Nullable PersonId from, PersonId to, PersonId by, String reason) {
        if (from != null && seats.heldBy(from, plan).isEmpty()) {
            tasks.leave(plan, from, to, by, reason);
        }
    }

    private PersonId coordinator(RenewalId id) {
        return renewals.get(id).openedBy();
    }
}
