package org.iltizam.workflow.committeerenewal;

import org.iltizam.committee.Renewal;
import org.iltizam.committee.Renewal.Place;
import org.iltizam.committee.RenewalEvent.MandateGiven;
import org.iltizam.committee.RenewalEvent.SeatVacated;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.Renewals;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.SeatTasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing stays with somebody who has left: it goes to whoever has the seat now, else to the coordinator. */
@Component
class LeavingSeats {

    private static final String REASON = "انتهاء الانتداب · Fin du mandat · End of the mandate";

    private final SeatTasks tasks;
    private final Renewals renewals;
    private final Seats seats;

    LeavingSeats(SeatTasks tasks, Renewals renewals, Seats seats) {
        this.tasks = tasks;
        this.renewals = renewals;
        this.seats = seats;
    }

    @EventListener
    void on(MandateGiven event) {
        if (event.from() != null && !event.from().equals(event.to())) {
            pass(event.plan(), event.renewal(), event.seat(), event.from(), event.to());
        }
    }

    @EventListener
    void on(SeatVacated event) {
        pass(event.plan(), event.renewal(), event.seat(), event.from(), coordinator(event.renewal()));
    }

    /** For the seats whose mandate was not renewed in time. */
    void mandatesEnded(RenewalId id) {
        Renewal renewal = renewals.get(id);
        for (Place place : renewals.places(id)) {
            SeatId seat = place.seat();
            PersonId person = place.person();
            if (seat == null || person == null) {
                continue;
            }
            PersonId now = seats.find(seat).map(Seat::holder).orElse(null);
            if (!person.equals(now)) {
                pass(renewal.plan(), id, seat, person, now == null ? coordinator(id) : now);
            }
        }
    }

    private void pass(PlanId plan, RenewalId renewal, SeatId seat, PersonId from, PersonId to) {
        PersonId by = coordinator(renewal);
        if (seats.heldBy(from, plan).isPresent()) {
            tasks.pass(seat, from, to, by, REASON);
        } else {
            tasks.passAll(plan, seat, from, to, by, REASON);
        }
    }

    private PersonId coordinator(RenewalId id) {
        return renewals.get(id).openedBy();
    }
}
