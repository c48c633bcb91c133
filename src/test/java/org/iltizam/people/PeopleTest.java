package org.iltizam.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.iltizam.IltizamTest;
import org.iltizam.TestPlans;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IltizamTest
class PeopleTest {

    private final People people;
    private final PeopleRegister register;
    private final TransactionTemplate transaction;
    private final String mark = TestPlans.next().value();

    @Autowired
    PeopleTest(People people, PeopleRegister register, PlatformTransactionManager transactions) {
        this.people = people;
        this.register = register;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void aPersonIsKnownWithTheirRolesAndInstitution() {
        OrganisationId organisation = new OrganisationId("org-" + mark);
        register.addOrganisation(organisation, LocalizedText.arabic("وزارة"), OrganisationKind.INSTITUTION);
        PersonId head = add("head");
        register.setHead(organisation, head);
        register.grantRole(head, Role.INSTITUTION_HEAD);

        assertThat(people.get(head).roles()).containsExactlyInAnyOrder(Role.OBSERVER, Role.INSTITUTION_HEAD);
        assertThat(people.organisation(organisation).head()).isEqualTo(head);
        assertThat(people.withRole(Role.INSTITUTION_HEAD))
                .extracting(Person::id)
                .contains(head);
        assertThat(people.organisations()).extracting(Organisation::id).contains(organisation);

        register.revokeRole(head, Role.INSTITUTION_HEAD);

        assertThat(people.get(head).has(Role.INSTITUTION_HEAD)).isFalse();
    }

    @Test
    void unknownPeopleAreLeftOut() {
        PersonId known = add("known");

        assertThat(people.all(List.of(known, new PersonId("nobody-" + mark)))).containsOnlyKeys(known);
        assertThat(people.find(new PersonId("nobody-" + mark))).isEmpty();
    }

    @Test
    void whatATransactionAddsIsSeenInsideItAndForgottenWithIt() {
        PersonId undone = new PersonId("undone-" + mark);
        transaction.executeWithoutResult(status -> {
            add("undone");
            assertThat(people.find(undone)).isPresent();
            status.setRollbackOnly();
        });

        assertThat(people.find(undone)).isEmpty();
    }

    private PersonId add(String name) {
        PersonId id = new PersonId(name + "-" + mark);
        return register.addPerson(new Person(
                id, LocalizedText.arabic(name), null, Set.of(Role.OBSERVER), id + "@iltizam.example", Language.FR));
    }
}
