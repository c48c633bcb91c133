package org.iltizam.committee;

import java.time.Instant;
import java.util.NoSuchElementException;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The writing side of the seats: who gets one, from when, until when. */
@Service
@Transactional
public class SeatRegister {

    private final SeatEntities seats;

    SeatRegister(SeatEntities seats) {
        this.seats = seats;
    }

    public SeatId add(SeatId id, PlanId plan, Side side, @Nullable OrganisationId organisation) {
        seats.save(new SeatEntity(id, plan, side, organisation));
        return id;
    }

    /** Gives the seat to a person; whoever held it until then leaves it. */
    public Outcome<SeatId> give(SeatId id, PersonId holder, Instant from, @Nullable Instant until) {
        if (until != null && !until.isAfter(from)) {
            return Outcome.refused("mandateEndsBeforeItStarts");
        }
        SeatEntity seat = seat(id);
        boolean seatedElsewhere = seats.ofPlan(seat.plan().value()).stream()
                .map(other -> other.at(from))
                .anyMatch(other -> !other.id().equals(id) && holder.equals(other.holder()));
        if (seatedElsewhere) {
            return Outcome.refused("personHoldsASeat");
        }
        seat.give(holder, from, until);
        return Outcome.done(id);
    }

    /** Somebody of another association has the seat now. */
    void forgetOrganisation(SeatId id) {
        seat(id).forgetOrganisation();
    }

    public void vacate(SeatId id, Instant at) {
        seat(id).vacate(at);
    }

    private SeatEntity seat(SeatId id) {
        return seats.withMandates(id.value()).orElseThrow(() -> new NoSuchElementException("No seat " + id));
    }
}
