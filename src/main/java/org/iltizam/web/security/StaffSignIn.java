package org.iltizam.web.security;

import java.util.Set;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.PersonId;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Staff of an institution that has its own identity provider: known to us by one claim, or not let in. */
@Component
class StaffSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider = new OidcUserService();
    private final People people;
    private final SignInSettings settings;

    StaffSignIn(People people, SignInSettings settings) {
        this.people = people;
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return known(provider.loadUser(request));
    }

    OidcUser known(OidcUser user) {
        String id = user.getClaimAsString(settings.oidcClaim());
        if (id == null
                || people.find(new PersonId(id))
                        .map(Person::roles)
                        .orElse(Set.of())
                        .isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(StaffRefusal.UNKNOWN_PERSON));
        }
        return new DefaultOidcUser(Set.of(), user.getIdToken(), user.getUserInfo(), settings.oidcClaim());
    }
}
