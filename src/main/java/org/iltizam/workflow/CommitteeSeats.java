package org.iltizam.workflow;

import java.util.List;
import java.util.Objects;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.engine.VisibleToModels;

/** The occupied seats of the committee: each gets a task of its own, done by whoever holds it. */
@VisibleToModels("committeeSeats")
public class CommitteeSeats {

    private final Seats seats;
    private final Subjects subjects;

    CommitteeSeats(Seats seats, Subjects subjects) {
        this.seats = seats;
        this.subjects = subjects;
    }

    public List<String> reviewersOf(String businessKey) {
        return occupied(businessKey);
    }

    public List<String> votersOf(String businessKey) {
        return occupied(businessKey);
    }

    public String holder(String seat) {
        return Objects.requireNonNull(seats.find(new SeatId(seat)).orElseThrow().holder())
                .value();
    }

    private List<String> occupied(String businessKey) {
        return seats.occupied(subjects.get(businessKey).plan()).stream()
                .map(Seat::id)
                .map(SeatId::value)
                .toList();
    }
}
