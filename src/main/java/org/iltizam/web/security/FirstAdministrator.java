package org.iltizam.web.security;

import java.util.Set;
import org.iltizam.people.People;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.turn.Turns;
import org.iltizam.web.Accounts;
import org.iltizam.web.Passwords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Lets the first administrator of a new installation in: with the address and password of the environment, while nobody
 * administers it yet, and never again.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    static final PersonId ID = new PersonId("admin");

    private final People people;
    private final PeopleRegister register;
    private final Accounts accounts;
    private final Turns turns;
    private final String email;
    private final String password;

    FirstAdministrator(
            People people,
            PeopleRegister register,
            Accounts accounts,
            Turns turns,
            @Value("${iltizam.first-administrator.email:}") String email,
            @Value("${iltizam.first-administrator.password:}") String password) {
        this.people = people;
        this.register = register;
        this.accounts = accounts;
        this.turns = turns;
        this.email = email;
        this.password = password;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!StringUtils.hasText(email)) {
            return;
        }
        turns.take("first administrator");
        if (!people.withRole(Role.ADMINISTRATOR).isEmpty()) {
            return;
        }
        if (Passwords.refusal(password) != null) {
            throw new IllegalStateException("ILTIZAM_FIRST_ADMINISTRATOR_PASSWORD needs at least " + Passwords.SHORTEST
                    + " characters, and at most " + Passwords.MOST_BYTES + " bytes");
        }
        register.addPerson(administrator());
        accounts.setPassword(ID, password);
    }

    private Person administrator() {
        return new Person(
                ID,
                new LocalizedText("مدير النظام", "Administration", "Administrator"),
                null,
                Set.of(Role.ADMINISTRATOR),
                email,
                Language.AR);
    }
}
