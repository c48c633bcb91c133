package org.iltizam.web.security;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.iltizam.TestBrowser;
import org.iltizam.TestPlans;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Accounts;
import org.springframework.stereotype.Component;

/** People who sign in with a password. */
@Component
class TestAccounts {

    static final String PASSWORD = "correct horse battery";
    static final String NAME = "صاحبة الحساب";

    private final PeopleRegister people;
    private final Accounts accounts;

    TestAccounts(PeopleRegister people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    PersonId add(Role role) {
        PersonId id = new PersonId("somebody-of-" + TestPlans.next());
        people.addPerson(
                new Person(id, LocalizedText.arabic(NAME), null, Set.of(role), id + "@example.org", Language.AR));
        accounts.setPassword(id, PASSWORD);
        return id;
    }

    static HttpResponse<String> signIn(TestBrowser browser, PersonId person, String password) {
        String token = TestBrowser.token(browser.get("/sign-in"));
        return browser.post("/sign-in", token, Map.of("name", person.value(), "password", password));
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
