package org.iltizam.dashboard.cycle;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.iltizam.committee.SeatRegister;
import org.iltizam.committee.Side;
import org.iltizam.people.Person;
import org.iltizam.plan.CycleDraft;
import org.iltizam.plan.OpeningCycles;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a cycle and seats its committee, both or neither. */
@Service
class OpeningWithCommittee {

    private static final Map<Side, String> NAMES = Map.of(Side.GOVERNMENT, "gov", Side.CIVIL_SOCIETY, "cso");

    private final OpeningCycles opening;
    private final SeatRegister seats;
    private final Clock clock;

    OpeningWithCommittee(OpeningCycles opening, SeatRegister seats, Clock clock) {
        this.opening = opening;
        this.seats = seats;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PlanId> open(
            CycleDraft cycle, Map<Side, List<Person>> committee, LocalizedText reason, PersonId by) {
        Outcome<PlanId> opened = opening.open(cycle, reason, by);
        if (opened.isDone()) {
            committee.forEach((side, persons) -> {
                int number = 0;
                for (Person person : persons) {
                    number++;
                    SeatId seat = seats.add(
                            new SeatId(cycle.id() + "-" + NAMES.get(side) + "-" + number),
                            cycle.id(),
                            side,
                            person.organisation());
                    seats.give(seat, person.id(), clock.instant(), null).orThrow();
                }
            });
        }
        return opened;
    }
}
