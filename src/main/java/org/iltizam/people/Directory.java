package org.iltizam.people;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;

/** All persons and organisations at one moment. They are few and every page names some of them. */
record Directory(Map<PersonId, Person> persons, Map<OrganisationId, Organisation> organisations) {

    static Directory of(List<Person> persons, List<Organisation> organisations) {
        return new Directory(
                persons.stream().collect(Collectors.toUnmodifiableMap(Person::id, Function.identity())),
                organisations.stream().collect(Collectors.toUnmodifiableMap(Organisation::id, Function.identity())));
    }
}
