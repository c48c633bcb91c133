package org.iltizam.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.web.security.StaffIdentities.Identity;
import org.iltizam.web.security.StaffProviders.Named;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

class StaffSignInTest {

    private static final PersonId LEAD = new PersonId("lead-8");
    private static final PersonId FORMER = new PersonId("lead-9");

    private final People people = mock(People.class);
    private final StaffIdentities identities = mock(StaffIdentities.class);
    private final StaticListableBeanFactory configured = new StaticListableBeanFactory();
    private final StaffSignIn signIn = new StaffSignIn(
            people,
            identities,
            new SignInSettings(URI.create("https://iltizam.example"), "employee"),
            configured.getBeanProvider(StaffProviders.class));

    StaffSignInTest() {
        when(identities.of(any())).thenReturn(Optional.empty());
        when(identities.bind(any(), any())).thenAnswer(call -> Optional.of(call.getArgument(1)));
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
        assertThat(known(provided(Map.of("sub", "0815", "employee", "lead-8"))).getName())
                .isEqualTo("lead-8");
    }

    @Test
    void whoIsNotRegisteredStaysOutside() {
        assertThatThrownBy(() -> known(provided(Map.of("sub", "0815", "employee", "stranger"))))
                .isInstanceOf(OAuth2AuthenticationException.class);
        assertThatThrownBy(() -> known(provided(Map.of("sub", "lead-8"))))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void whoHasNoRoleAnyMoreStaysOutside() {
        assertThatThrownBy(() -> known(provided(Map.of("sub", "0815", "employee", "lead-9"))))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void whereSeveralInstitutionsVouchNoneIsTheFirstToNameACoordinator() {
        PersonId coordinator = new PersonId("coordinator");
        when(people.find(coordinator))
                .thenReturn(Optional.of(new Person(
                        coordinator,
                        LocalizedText.arabic("المنسقة"),
                        null,
                        Set.of(Role.COORDINATOR),
                        "coordinator@example.org",
                        Language.AR)));
        StaffProviders providers = mock(StaffProviders.class);
        configured.addBean("providers", providers);
        when(providers.named())
                .thenReturn(List.of(new Named("ministry", Optional.empty()), new Named("agency", Optional.empty())));
        OidcUser user = provided(Map.of("sub", "0815", "employee", "coordinator"));

        assertThatThrownBy(() -> known(user))
                .isInstanceOfSatisfying(
                        OAuth2AuthenticationException.class,
                        refusal -> assertThat(refusal.getError().getErrorCode()).isEqualTo(StaffRefusal.PASSWORD_ONLY));
        assertThat(known(provided(Map.of("sub", "4711", "employee", "lead-8"))).getName())
                .isEqualTo("lead-8");

        when(identities.of(coordinator)).thenReturn(Optional.of(new Identity("ministry", "0815")));
        assertThat(known(user).getName()).isEqualTo("coordinator");
    }

    private OidcUser known(OidcUser user) {
        return signIn.known("ministry", user);
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
