package org.iltizam.web.security;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.iltizam.people.Organisation;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the story, whom a visitor may play with one click. Exists with the story only. */
@Component
@Profile("story")
public class Personas {

    /** Who holds a post before who stands in for them; lead 2 before lead 10. */
    private static final Comparator<Person> IN_READING_ORDER = Comparator.comparing(
                    (Person person) -> person.id().value().startsWith("deputy-"))
            .thenComparing((Person person) -> person.id().value().replaceAll("\\d+$", ""))
            .thenComparing(person -> person.id().value().length())
            .thenComparing(person -> person.id().value());

    private final People people;

    Personas(People people) {
        this.people = people;
    }

    /** One card of the sign-in page. */
    public record Persona(PersonId id, LocalizedText name, Optional<LocalizedText> organisation) {}

    /** The people who hold a role, under the first of their roles. */
    public record Group(Role role, List<Persona> personas) {}

    List<Group> groups() {
        return List.of(Role.values()).stream()
                .map(role -> new Group(role, holding(role)))
                .filter(group -> !group.personas().isEmpty())
                .toList();
    }

    private List<Persona> holding(Role role) {
        return people.withRole(role).stream()
                .filter(person -> person.roles().stream().noneMatch(other -> other.compareTo(role) < 0))
                .sorted(IN_READING_ORDER)
                .map(this::persona)
                .toList();
    }

    private Persona persona(Person person) {
        return new Persona(
                person.id(),
                person.name(),
                Optional.ofNullable(person.organisation())
                        .map(people::organisation)
                        .map(Organisation::name));
    }
}
