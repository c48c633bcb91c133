package org.iltizam.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.iltizam.IltizamTest;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IltizamTest
class PeopleAdministrationTest {

    @Autowired
    PeopleAdministration administration;

    @Autowired
    PeopleRegister register;

    @Autowired
    People people;

    @Test
    @Transactional
    void theLastAdministratorStays() {
        PersonId last = register.addPerson(new Person(
                new PersonId("last-admin"),
                LocalizedText.arabic("مدير"),
                null,
                Set.of(Role.ADMINISTRATOR),
                "last@iltizam.example",
                Language.AR));
        List<Person> others = people.withRole(Role.ADMINISTRATOR).stream()
                .filter(person -> !person.id().equals(last))
                .toList();
        others.forEach(other -> administration
                .setRoles(other.id(), Set.of(Role.OBSERVER), last, "تغيير")
                .orThrow());

        assertThat(administration.setRoles(last, Set.of(), last, "سبب").refusals())
                .containsExactly(Refusal.at("roles", "lastAdministrator"));
    }
}
