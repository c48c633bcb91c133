package org.iltizam.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

class StaffProvidersTest {

    private final OAuth2ClientProperties properties = new OAuth2ClientProperties();
    private final OAuth2ClientProperties.Registration staff = new OAuth2ClientProperties.Registration();
    private final OAuth2ClientProperties.Provider ministry = new OAuth2ClientProperties.Provider();
    private final StaffProviders providers =
            new StaffProviders(properties, new SignInSettings(URI.create("https://iltizam.example/"), "sub"));

    private HttpServer server;
    private boolean away;

    @BeforeEach
    void threeVariables() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String issuer = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            byte[] answer = metadata(issuer).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(away ? 503 : 200, away ? -1 : answer.length);
            if (!away) {
                exchange.getResponseBody().write(answer);
            }
            exchange.close();
        });
        server.start();
        ministry.setIssuerUri(issuer);
        properties.getProvider().put("staff", ministry);
        staff.setClientId("iltizam");
        staff.setClientSecret("secret");
        properties.getRegistration().put("staff", staff);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void issuerAndClientAreEnough() {
        ClientRegistration registration = providers.findByRegistrationId("staff");

        assertThat(registration).isNotNull();
        assertThat(registration.getRedirectUri())
                .isEqualTo("https://iltizam.example/sign-in/oidc/back/{registrationId}");
        assertThat(registration.getScopes()).containsExactly("openid", "profile");
        assertThat(providers.findByRegistrationId("stranger")).isNull();
    }

    @Test
    void whoComesIsAlwaysProved() {
        staff.setScope(Set.of("email"));

        assertThat(providers.findByRegistrationId("staff").getScopes()).containsExactly("openid", "email");
    }

    @Test
    void theButtonNamesTheInstitutionOnlyWhereItHasAName() {
        assertThat(providers.named())
                .singleElement()
                .satisfies(button -> assertThat(button.name()).isEmpty());

        staff.setClientName("وزارة");

        assertThat(providers.named())
                .singleElement()
                .satisfies(button -> assertThat(button.name()).contains("وزارة"));
    }

    @Test
    void aProviderThatIsAwayIsAskedAgain() {
        away = true;
        assertThat(providers.findByRegistrationId("staff")).isNull();

        away = false;
        assertThat(providers.findByRegistrationId("staff")).isNotNull();

        away = true;
        assertThat(providers.findByRegistrationId("staff")).isNotNull();
    }

    @Test
    void signingOutMayGoOnToTheProvider() {
        ministry.setIssuerUri("https://idp.example:8443/realms/staff");

        assertThat(providers.origins()).containsExactly("https://idp.example:8443");
    }

    @Test
    void thePageSaysWhyNobodyCameIn() throws IOException {
        assertThat(after(new OAuth2AuthenticationException(StaffRefusal.UNKNOWN_PERSON)))
                .isEqualTo("/sign-in?unknown");
        assertThat(after(new OAuth2AuthenticationException(StaffRefusal.OTHER_ACCOUNT)))
                .isEqualTo("/sign-in?otherAccount");
        assertThat(after(new OAuth2AuthenticationException("access_denied"))).isEqualTo("/sign-in?unfinished");
    }

    private static String after(AuthenticationException refusal) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new StaffRefusal().onAuthenticationFailure(new MockHttpServletRequest(), response, refusal);
        return String.valueOf(response.getRedirectedUrl());
    }

    private static String metadata(String issuer) {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "userinfo_endpoint": "%1$s/me", "subject_types_supported": ["public"]}""".formatted(issuer);
    }
}
