package org.iltizam.web.security;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.security.oauth2.client.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * The identity providers that the environment names. Each is asked for its addresses when somebody first comes with it:
 * one that is away keeps no node from starting, and nobody out who has another way in.
 */
@Component
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class StaffProviders implements ClientRegistrationRepository {

    /** Where a provider sends people back to, after the public address. */
    static final String BACK = "/sign-in/oidc/back/";

    private static final Logger LOG = LoggerFactory.getLogger(StaffProviders.class);

    private final OAuth2ClientProperties properties;
    private final SignInSettings settings;
    private final Map<String, ClientRegistration> met = new ConcurrentHashMap<>();

    StaffProviders(OAuth2ClientProperties properties, SignInSettings settings) {
        this.properties = properties;
        this.settings = settings;
    }

    /** The provider's id, and its name where the environment gives it one. */
    record Named(String id, Optional<String> name) {}

    List<Named> named() {
        return properties.getRegistration().entrySet().stream()
                .map(each -> new Named(
                        each.getKey(), Optional.ofNullable(each.getValue().getClientName())))
                .toList();
    }

    /** Where a browser may be sent when it signs out. */
    List<String> origins() {
        return properties.getProvider().values().stream()
                .flatMap(provider -> Stream.of(provider.getIssuerUri(), provider.getAuthorizationUri()))
                .filter(Objects::nonNull)
                .map(URI::create)
                .map(address -> address.getScheme() + "://" + address.getAuthority())
                .distinct()
                .toList();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        ClientRegistration known = met.get(id);
        OAuth2ClientProperties.Registration written =
                properties.getRegistration().get(id);
        if (known == null && written != null) {
            known = asked(id, written);
            if (known != null) {
                met.put(id, known);
            }
        }
        return known;
    }

    private @Nullable ClientRegistration asked(String id, OAuth2ClientProperties.Registration written) {
        OAuth2ClientProperties one = new OAuth2ClientProperties();
        one.getRegistration().put(id, written);
        one.getProvider().putAll(properties.getProvider());
        try {
            return new OAuth2ClientPropertiesMapper(one)
                    .asClientRegistrations().values().stream()
                            .map(registration -> ours(registration, written))
                            .findFirst()
                            .orElse(null);
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.warn("The identity provider {} cannot be asked: {}", id, e.getMessage());
            return null;
        }
    }

    private ClientRegistration ours(ClientRegistration registration, OAuth2ClientProperties.Registration written) {
        // without `openid` nothing would be proved about who comes
        Set<String> scopes = new LinkedHashSet<>(Set.of(OidcScopes.OPENID));
        scopes.addAll(written.getScope() == null ? Set.of(OidcScopes.PROFILE) : written.getScope());
        ClientRegistration.Builder ours =
                ClientRegistration.withClientRegistration(registration).scope(scopes);
        return written.getRedirectUri() == null
                ? ours.redirectUri(settings.address(BACK + "{registrationId}")).build()
                : ours.build();
    }
}
