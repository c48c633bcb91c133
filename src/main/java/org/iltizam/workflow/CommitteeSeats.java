package org.iltizam.workflow;

import java.util.List;
import org.iltizam.committee.Seat;
import org.iltizam.committee.SeatSubstitutes;
import org.iltizam.committee.Seats;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.engine.VisibleToModels;

/** The occupied seats of the committee: each gets a task of its own, done by whoever holds it. */
@VisibleToModels("committeeSeats")
public class CommitteeSeats {

    private final Seats seats;
    private final SeatSubstitutes substitutes;
    private final Subjects subjects;

    CommitteeSeats(Seats seats, SeatSubstitutes substitutes, Subjects subjects) {
        this.seats = seats;
        this.substitutes = substitutes;
        this.subjects = subjects;
    }

    public List<String> reviewersOf(String businessKey) {
        return occupied(businessKey);
    }

    public List<String> votersOf(String businessKey) {
        return occupied(businessKey);
    }

    /** Who does the work of the seat today: its holder, or whoever stands in. */
    public String holder(String seat) {
        return substitutes.at(new SeatId(seat)).map(PersonId::value).orElseThrow();
    }

    private List<String> occupied(String businessKey) {
        return seats.occupied(subjects.get(businessKey).plan()).stream()
                .map(Seat::id)
                .map(SeatId::value)
                .toList();
    }
}
