package org.iltizam.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.springframework.stereotype.Component;

/** Who sits where, now. */
@Component
class SeatPlan implements Seats {

    /** Seat 2 before seat 10. */
    private static final Comparator<Seat> AS_SEATED = Comparator.comparing(Seat::side)
            .thenComparing(seat -> seat.id().value().length())
            .thenComparing(seat -> seat.id().value());

    private final SeatEntities seats;
    private final Clock clock;

    SeatPlan(SeatEntities seats, Clock clock) {
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public List<Seat> of(PlanId plan) {
        Instant now = clock.instant();
        return seats.ofPlan(plan.value()).stream()
                .map(seat -> seat.at(now))
                .sorted(AS_SEATED)
                .toList();
    }

    @Override
    public List<Seat> occupied(PlanId plan) {
        return of(plan).stream().filter(Seat::occupied).toList();
    }

    @Override
    public Optional<Seat> find(SeatId id) {
        return seats.withMandates(id.value()).map(seat -> seat.at(clock.instant()));
    }

    @Override
    public Optional<Seat> heldBy(PersonId person, PlanId plan) {
        return of(plan).stream().filter(seat -> person.equals(seat.holder())).findFirst();
    }
}
