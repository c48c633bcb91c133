package org.iltizam.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is written to: whoever has no role any more has left, and reads no mail from here. */
@Component
class Recipients {

    private final People people;

    Recipients(People people) {
        this.people = people;
    }

    Optional<Person> one(@Nullable PersonId id) {
        return id == null ? Optional.empty() : people.find(id).filter(Recipients::isHere);
    }

    List<Person> all(Collection<PersonId> ids) {
        return people.all(ids).values().stream().filter(Recipients::isHere).toList();
    }

    List<Person> withRole(Role role) {
        return people.withRole(role);
    }

    private static boolean isHere(Person person) {
        return !person.roles().isEmpty();
    }
}
