package org.iltizam.workflow;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.iltizam.committee.StandIns;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who could hold a task in place of its present holder. */
@Component
public class Heirs {

    /** What these do, they do for their own institution. */
    private static final Set<Role> OF_ONE_INSTITUTION = EnumSet.of(Role.PROJECT_LEAD, Role.INSTITUTION_HEAD);

    private static final Set<Role> OF_WHO_HAS_LEFT =
            EnumSet.of(Role.PROJECT_LEAD, Role.INSTITUTION_HEAD, Role.COORDINATOR);

    private final People people;
    private final Holders holders;
    private final StandIns standIns;
    private final SeatRounds rounds;

    Heirs(People people, Holders holders, StandIns standIns, SeatRounds rounds) {
        this.people = people;
        this.holders = holders;
        this.standIns = standIns;
        this.rounds = rounds;
    }

    /**
     * For the work of a seat those who may stand in for it; else those with the role of the present holder, in the same
     * institution where the role belongs to one. What the holder was who has no role any more is not known: the coordinator
     * chooses among those who could have been it.
     */
    public List<Person> of(WorkItem item) {
        return (item.seat() == null ? ofTheRole(item) : forTheSeat(item, item.seat()))
                .filter(person -> !person.id().equals(item.assignee()))
                .toList();
    }

    /** Nobody answers the same question for two seats. */
    private Stream<Person> forTheSeat(WorkItem item, SeatId seat) {
        Set<PersonId> asked = rounds.askedForOtherSeats(item.id());
        return standIns.of(seat).stream().filter(person -> !asked.contains(person.id()));
    }

    private Stream<Person> ofTheRole(WorkItem item) {
        Set<Role> roles = roles(item);
        OrganisationId organisation = holders.of(item).organisation();
        return people.everyone().stream()
                .filter(person -> roles.stream().anyMatch(role -> holds(person, role, organisation)));
    }

    private static boolean holds(Person person, Role role, @Nullable OrganisationId organisation) {
        return person.has(role)
                && (!OF_ONE_INSTITUTION.contains(role)
                        || organisation == null
                        || organisation.equals(person.organisation()));
    }

    private Set<Role> roles(WorkItem item) {
        if (item.role() != null) {
            return Set.of(item.role());
        }
        if (item.assignee() == null) {
            return Set.of(Role.COORDINATOR);
        }
        return people.find(item.assignee())
                .map(Person::roles)
                .filter(held -> !held.isEmpty())
                .orElse(OF_WHO_HAS_LEFT);
    }
}
