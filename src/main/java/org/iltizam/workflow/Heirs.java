package org.iltizam.workflow;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.springframework.stereotype.Component;

/** Who could hold a task in place of its present holder. */
@Component
public class Heirs {

    /** What these do, they do for their own institution. */
    private static final Set<Role> OF_ONE_INSTITUTION = EnumSet.of(Role.PROJECT_LEAD, Role.INSTITUTION_HEAD);

    private final People people;

    Heirs(People people) {
        this.people = people;
    }

    /** Those with the role of the present holder, in the same institution where the role belongs to one. */
    public List<Person> of(WorkItem item) {
        Set<Role> roles = roles(item);
        return people.everyone().stream()
                .filter(person -> !person.id().equals(item.assignee()))
                .filter(person -> roles.stream().anyMatch(role -> holds(person, role, item)))
                .toList();
    }

    private static boolean holds(Person person, Role role, WorkItem item) {
        return person.has(role)
                && (!OF_ONE_INSTITUTION.contains(role)
                        || item.organisation() == null
                        || item.organisation().equals(person.organisation()));
    }

    private Set<Role> roles(WorkItem item) {
        if (item.role() != null) {
            return Set.of(item.role());
        }
        if (item.seat() != null) {
            return Set.of(Role.COMMITTEE_MEMBER);
        }
        return item.assignee() == null
                ? Set.of(Role.COORDINATOR)
                : people.find(item.assignee()).map(Person::roles).orElse(Set.of());
    }
}
