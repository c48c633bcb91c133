package org.iltizam.committee;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.springframework.stereotype.Component;

/** Who may do the work of a seat: its holder, or somebody of the same side who speaks for no other seat. */
@Component
public class StandIns {

    private final People people;
    private final Seats seats;
    private final SeatSubstitutes substitutes;
    private final Sides sides;

    StandIns(People people, Seats seats, SeatSubstitutes substitutes, Sides sides) {
        this.people = people;
        this.seats = seats;
        this.substitutes = substitutes;
        this.sides = sides;
    }

    public List<Person> of(SeatId id) {
        Seat seat = seats.find(id).orElseThrow();
        Set<PersonId> taken = takenElsewhere(seat);
        return people.everyone().stream()
                .filter(person -> person.id().equals(seat.holder()) || sides.mayActFor(seat, person))
                .filter(person -> !taken.contains(person.id()))
                .toList();
    }

    private Set<PersonId> takenElsewhere(Seat seat) {
        Stream<PersonId> holders = seats.occupied(seat.plan()).stream()
                .filter(other -> !other.id().equals(seat.id()))
                .map(Seat::holder);
        Stream<PersonId> standing = substitutes.now(seat.plan()).stream()
                .filter(other -> !other.seat().equals(seat.id()))
                .map(SeatSubstitutes.Substitution::substitute);
        return Stream.concat(holders, standing).collect(Collectors.toSet());
    }
}
