package org.iltizam.committee;

import java.util.EnumSet;
import java.util.Set;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.springframework.stereotype.Component;

/** Who belongs to the side of a seat. */
@Component
class Sides {

    private static final Set<Role> OF_ITS_BODY =
            EnumSet.of(Role.COMMITTEE_MEMBER, Role.PROJECT_LEAD, Role.INSTITUTION_HEAD);

    private final People people;

    Sides(People people) {
        this.people = people;
    }

    /** A member of the committee on that side, or somebody of the body whose seat it is. */
    boolean mayActFor(Seat seat, Person person) {
        boolean ofItsBody = person.organisation() != null
                && person.organisation().equals(seat.organisation())
                && person.roles().stream().anyMatch(OF_ITS_BODY::contains);
        return (ofItsBody || person.has(Role.COMMITTEE_MEMBER)) && onSide(seat.side(), person);
    }

    /** Whoever belongs to a body sits on its side only; whoever belongs to none may sit on either. */
    boolean maySitOn(Side side, Person person) {
        return person.organisation() == null || onSide(side, person);
    }

    private boolean onSide(Side side, Person person) {
        return person.organisation() != null
                && side == Side.of(people.organisation(person.organisation()).kind());
    }
}
