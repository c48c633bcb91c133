package org.iltizam.committee;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iltizam.committee.MandateEvent.SeatAdded;
import org.iltizam.people.Organisation;
import org.iltizam.people.People;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.iltizam.shared.turn.Turns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A committee gets one seat more, for a public reason. Nobody holds it yet. */
@Service
@Transactional
public class AddingSeats {

    private static final Map<Side, String> NAMES = Map.of(Side.GOVERNMENT, "gov", Side.CIVIL_SOCIETY, "cso");

    private final SeatRegister register;
    private final Seats seats;
    private final People people;
    private final Turns turns;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AddingSeats(
            SeatRegister register,
            Seats seats,
            People people,
            Turns turns,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.seats = seats;
        this.people = people;
        this.turns = turns;
        this.clock = clock;
        this.events = events;
    }

    /** @return refusals {@code required}, {@code tooLong}, {@code organisationSeated} at their fields */
    public Outcome<SeatId> add(PlanId plan, String organisation, PersonId by, String reason) {
        turns.take("seats of " + plan);
        List<Seat> known = seats.of(plan);
        Organisation whose =
                people.findOrganisation(new OrganisationId(organisation)).orElse(null);
        Side side = whose == null ? null : Side.of(whose.kind());
        List<Refusal> refusals = new ArrayList<>();
        if (whose == null || side == null) {
            refusals.add(Refusal.at("organisation", "required"));
        } else if (known.stream().anyMatch(seat -> whose.id().equals(seat.organisation()))) {
            refusals.add(Refusal.at("organisation", "organisationSeated"));
        }
        refusals.addAll(MandateReason.wrong(reason));
        if (!refusals.isEmpty() || whose == null || side == null) {
            return Outcome.refused(refusals);
        }
        SeatId seat = register.add(free(plan, side), plan, side, whose.id());
        events.publishEvent(new SeatAdded(seat, plan, by, clock.instant(), whose.id(), reason.strip()));
        return Outcome.done(seat);
    }

    private SeatId free(PlanId plan, Side side) {
        int number = 1;
        SeatId id = id(plan, side, number);
        while (seats.find(id).isPresent()) {
            number++;
            id = id(plan, side, number);
        }
        return id;
    }

    private static SeatId id(PlanId plan, Side side, int number) {
        return new SeatId(plan + "-" + NAMES.get(side) + "-" + number);
    }

    /** The bodies that could get a seat. */
    @Transactional(readOnly = true)
    public List<Organisation> candidates(PlanId plan) {
        List<OrganisationId> seated =
                seats.of(plan).stream().map(Seat::organisation).toList();
        return people.organisations().stream()
                .filter(body -> Side.of(body.kind()) != null && !seated.contains(body.id()))
                .toList();
    }
}
