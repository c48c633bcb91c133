package org.iltizam.workflow.carddrafting;

import java.util.List;
import java.util.Objects;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.shared.CardId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.engine.VisibleToModels;

/** The occupied seats of the committee: each gets a task of its own, done by whoever holds it. */
@VisibleToModels("committeeSeats")
public class CommitteeSeats {

    private final Seats seats;

    CommitteeSeats(Seats seats) {
        this.seats = seats;
    }

    public List<String> reviewersOf(String card) {
        return occupied(card);
    }

    public List<String> votersOf(String card) {
        return occupied(card);
    }

    public String holder(String seat) {
        return Objects.requireNonNull(seats.find(new SeatId(seat)).orElseThrow().holder())
                .value();
    }

    private List<String> occupied(String card) {
        return seats.occupied(new CardId(card).plan()).stream()
                .map(Seat::id)
                .map(SeatId::value)
                .toList();
    }
}
