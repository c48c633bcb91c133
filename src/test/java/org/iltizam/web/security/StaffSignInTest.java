package org.iltizam.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

class StaffSignInTest {

    private static final PersonId LEAD = new PersonId("lead-8");
    private static final PersonId FORMER = new PersonId("lead-9");

    private final People people = mock(People.class);
    private final StaffSignIn signIn =
            new StaffSignIn(people, new SignInSettings(URI.create("https://iltizam.example"), "employee"));

    StaffSignInTest() {
        when(people.find(any())).thenReturn(Optional.empty());
        when(people.find(LEAD))
                .thenReturn(Optional.of(new Person(
                        LEAD,
                        LocalizedText.arabic("رئيس المشروع"),
                        null,
                        Set.of(Role.PROJECT_LEAD),
                        "lead@example.org",
                        Language.AR)));
        when(people.find(FORMER))
                .thenReturn(Optional.of(new Person(
                        FORMER, LocalizedText.arabic("رئيس سابق"), null, Set.of(), "former@example.org", Language.AR)));
    }

    @Test
    void theClaimNamesThePerson() {
        assertThat(signIn.known(provided(Map.of("sub", "0815", "employee", "lead-8")))
                        .getName())
                .isEqualTo("lead-8");
    }

    @Test
    void whoIsNotRegisteredStaysOutside() {
        assertThatThrownBy(() -> signIn.known(provided(Map.of("sub", "0815", "employee", "stranger"))))
                .isInstanceOf(OAuth2AuthenticationException.class);
        assertThatThrownBy(() -> signIn.known(provided(Map.of("sub", "lead-8"))))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void whoHasNoRoleAnyMoreStaysOutside() {
        assertThatThrownBy(() -> signIn.known(provided(Map.of("sub", "0815", "employee", "lead-9"))))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void cookiesAreBoundToTheHostOverHttps() {
        assertThat(new SignInSettings(URI.create("https://iltizam.example"), "sub").cookie("iltizam"))
                .isEqualTo("__Host-iltizam");
        assertThat(new SignInSettings(URI.create("http://localhost:8080"), "sub").cookie("iltizam"))
                .isEqualTo("iltizam");
    }

    private static OidcUser provided(Map<String, Object> claims) {
        Instant now = Instant.parse("2024-03-21T09:00:00Z");
        return new DefaultOidcUser(Set.of(), new OidcIdToken("token", now, now.plusSeconds(60), claims));
    }
}
