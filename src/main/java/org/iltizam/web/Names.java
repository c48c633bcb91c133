package org.iltizam.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.people.Organisation;
import org.iltizam.people.OrganisationKind;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.Alphabet;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.springframework.stereotype.Component;

/** Persons and organisations as a reader reads them. */
@Component
public class Names {

    private final People people;

    Names(People people) {
        this.people = people;
    }

    /** Whoever is not known here is named by the id. */
    public String of(PersonId id, Messages messages) {
        return people.find(id)
                .map(Person::name)
                .map(name -> shown(name, messages.language()))
                .orElse(id.value());
    }

    public String of(OrganisationId id, Messages messages) {
        return shown(people.organisation(id).name(), messages.language());
    }

    public Map<String, String> institutions(Language language) {
        return ofBodies(
                people.organisations().stream()
                        .filter(body -> body.kind() == OrganisationKind.INSTITUTION)
                        .toList(),
                language);
    }

    /** Bodies to choose from by their ids, in the order of their names. */
    public Map<String, String> ofBodies(Collection<Organisation> bodies, Language language) {
        return choices(bodies, body -> body.id().value(), Organisation::name, language);
    }

    /** Persons to choose from by their ids, in the order of their names. */
    public Map<String, String> ofPersons(Collection<Person> persons, Language language) {
        return choices(persons, person -> person.id().value(), Person::name, language);
    }

    /** The same under the names of their bodies; persons without one are left out. */
    public Map<String, Map<String, String>> ofPersonsByBody(Collection<Person> persons, Language language) {
        return persons.stream()
                .filter(person -> person.organisation() != null)
                .collect(Collectors.groupingBy(
                        person -> shown(
                                people.organisation(Objects.requireNonNull(person.organisation()))
                                        .name(),
                                language),
                        () -> new TreeMap<>(Alphabet.of(language)),
                        Collectors.collectingAndThen(Collectors.toList(), own -> ofPersons(own, language))));
    }

    private static <T> Map<String, String> choices(
            Collection<T> all, Function<T, String> id, Function<T, LocalizedText> name, Language language) {
        Map<String, String> choices = new LinkedHashMap<>();
        all.stream()
                .sorted(Alphabet.by(name, language))
                .forEach(one -> choices.put(id.apply(one), shown(name.apply(one), language)));
        return choices;
    }

    private static String shown(LocalizedText name, Language language) {
        return name.shownIn(language).text();
    }
}
