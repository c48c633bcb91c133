package org.iltizam.web.security;

import java.util.Optional;
import java.util.Set;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.PersonId;
import org.iltizam.web.security.StaffIdentities.Identity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Staff of an institution that has its own identity provider. One claim names the person the first time; from then on
 * the account of that time is the only one that comes in as that person, whatever other accounts call themselves.
 */
@Component
class StaffSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider = new OidcUserService();
    private final People people;
    private final StaffIdentities identities;
    private final SignInSettings settings;
    private final ObjectProvider<StaffProviders> providers;

    StaffSignIn(
            People people,
            StaffIdentities identities,
            SignInSettings settings,
            ObjectProvider<StaffProviders> providers) {
        this.people = people;
        this.identities = identities;
        this.settings = settings;
        this.providers = providers;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return known(request.getClientRegistration().getRegistrationId(), provider.loadUser(request));
    }

    OidcUser known(String from, OidcUser user) {
        Person person = Optional.ofNullable(user.getClaimAsString(settings.oidcClaim()))
                .flatMap(id -> people.find(new PersonId(id)))
                .filter(found -> !found.roles().isEmpty())
                .orElseThrow(() -> refused(StaffRefusal.UNKNOWN_PERSON));
        Identity identity = new Identity(from, user.getSubject());
        Optional<Identity> bound = identities.of(person.id());
        if (bound.isEmpty() && decidesOverOthers(person) && severalProviders()) {
            throw refused(StaffRefusal.PASSWORD_ONLY);
        }
        if (!bound.or(() -> identities.bind(person.id(), identity)).equals(Optional.of(identity))) {
            throw refused(StaffRefusal.OTHER_ACCOUNT);
        }
        return new DefaultOidcUser(Set.of(), user.getIdToken(), user.getUserInfo(), settings.oidcClaim());
    }

    private static boolean decidesOverOthers(Person person) {
        return person.has(Role.ADMINISTRATOR) || person.has(Role.COORDINATOR);
    }

    // nothing says which of them may name whom
    private boolean severalProviders() {
        return providers.stream().mapToInt(staff -> staff.named().size()).sum() > 1;
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
