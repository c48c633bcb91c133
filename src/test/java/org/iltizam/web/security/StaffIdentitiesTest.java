package org.iltizam.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.iltizam.AtOnce;
import org.iltizam.IltizamTest;
import org.iltizam.TestPlans;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.web.security.StaffIdentities.Identity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

@IltizamTest
class StaffIdentitiesTest {

    @Autowired
    PeopleRegister people;

    @Autowired
    StaffIdentities identities;

    @Autowired
    StaffSignIn signIn;

    @Autowired
    AtOnce atOnce;

    private final String plan = TestPlans.next().toString();
    private final PersonId lead = new PersonId("lead-of-" + plan);

    @Test
    void theFirstAccountThatComesInAsSomebodyIsTheOnlyOneThatDoes() {
        people.addPerson(of(lead, Role.PROJECT_LEAD));

        assertThat(come("ministry", "0815", lead)).isEqualTo(lead.value());
        assertThat(come("ministry", "0815", lead)).isEqualTo(lead.value());

        assertThatRefused(() -> come("ministry", "4711", lead));
        assertThatRefused(() -> come("agency", "0815", lead));
        assertThat(identities.providerOf(lead)).contains("ministry");
    }

    @Test
    void anAccountThatTakesAnotherNameDoesNotComeInUnderIt() {
        PersonId coordinator = new PersonId("coordinator-of-" + plan);
        people.addPerson(of(lead, Role.PROJECT_LEAD));
        people.addPerson(of(coordinator, Role.COORDINATOR));
        come("ministry", "0815", lead);

        assertThatRefused(() -> come("ministry", "0815", coordinator));
        assertThat(come("ministry", "4711", coordinator)).isEqualTo(coordinator.value());
    }

    @Test
    void whatWasReleasedIsBoundAnew() {
        people.addPerson(of(lead, Role.PROJECT_LEAD));
        come("ministry", "0815", lead);

        identities.release(lead);

        assertThat(come("agency", "4711", lead)).isEqualTo(lead.value());
        assertThatRefused(() -> come("ministry", "0815", lead));
    }

    @Test
    void ofTwoAccountsAtOnceOneIsBound() throws Exception {
        people.addPerson(of(lead, Role.PROJECT_LEAD));
        Identity one = new Identity("ministry", plan + "0815");
        Identity other = new Identity("agency", plan + "4711");

        assertThat(atOnce.both(() -> identities.bind(lead, one), () -> identities.bind(lead, other)))
                .contains(one);
    }

    private String come(String provider, String subject, PersonId claimed) {
        Instant now = Instant.parse("2024-03-21T09:00:00Z");
        return signIn.known(
                        provider,
                        new DefaultOidcUser(
                                Set.of(),
                                new OidcIdToken(
                                        "token",
                                        now,
                                        now.plusSeconds(60),
                                        Map.of("sub", plan + subject, "preferred_username", claimed.value()))))
                .getName();
    }

    private static void assertThatRefused(ThrowingCallable coming) {
        assertThatThrownBy(coming)
                .isInstanceOfSatisfying(
                        OAuth2AuthenticationException.class,
                        refusal -> assertThat(refusal.getError().getErrorCode()).isEqualTo(StaffRefusal.OTHER_ACCOUNT));
    }

    private static Person of(PersonId id, Role role) {
        return new Person(id, LocalizedText.arabic("اسم"), null, Set.of(role), id + "@example.org", Language.AR);
    }
}
