package org.iltizam.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Optional;
import java.util.Set;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.RouteAccess;
import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.iltizam.web.security.StaffIdentities.Identity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.convert.ConversionService;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

/** The real chain with a provider of this machine, by the three variables of README.md. */
@SpringJUnitWebConfig(StaffJourneyTest.Chain.class)
class StaffJourneyTest {

    private static final StandInProvider MINISTRY = new StandInProvider();

    @DynamicPropertySource
    static void threeVariables(DynamicPropertyRegistry variables) {
        variables.add("iltizam.public-url", () -> "http://localhost");
        variables.add("spring.servlet.multipart.max-request-size", () -> "1MB");
        variables.add("spring.security.oauth2.client.provider.staff.issuer-uri", MINISTRY::issuer);
        variables.add("spring.security.oauth2.client.registration.staff.client-id", () -> "iltizam");
        variables.add("spring.security.oauth2.client.registration.staff.client-secret", () -> "secret");
        variables.add("spring.security.oauth2.client.provider.away.issuer-uri", () -> "http://localhost:1");
        variables.add("spring.security.oauth2.client.registration.away.client-id", () -> "iltizam");
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableWebSecurity
    @Import({
        SecurityConfiguration.class,
        RouteAuthorization.class,
        RouteAccess.class,
        CurrentPerson.class,
        Turnstile.class,
        SignInSettings.class,
        StaffSignIn.class,
        StaffProviders.class
    })
    static class Chain {

        @Bean
        ConversionService conversionService() {
            return ApplicationConversionService.getSharedInstance();
        }

        @Bean
        Routes work() {
            return Routes.of(
                    RouteRule.get("/work", Who.SIGNED_IN), RouteRule.get("/people", Who.holding(Role.ADMINISTRATOR)));
        }

        @Bean
        StaffIdentities identities() {
            StaffIdentities identities = mock(StaffIdentities.class);
            when(identities.of(any())).thenReturn(Optional.of(new Identity("staff", "0815")));
            return identities;
        }

        @Bean
        People people() {
            People people = mock(People.class);
            when(people.find(any())).thenReturn(Optional.empty());
            when(people.find(new PersonId("lead-8")))
                    .thenReturn(Optional.of(new Person(
                            new PersonId("lead-8"),
                            LocalizedText.arabic("رئيس المشروع"),
                            null,
                            Set.of(Role.PROJECT_LEAD),
                            "lead@example.org",
                            Language.AR)));
            return people;
        }
    }

    @Autowired
    WebApplicationContext context;

    private MockMvc mvc;
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void chain() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterAll
    static void stop() {
        MINISTRY.stop();
    }

    @Test
    void aPersonComesInWithTheRolesSheHasHere() throws Exception {
        assertThat(comeAs("lead-8").getRedirectedUrl()).endsWith("/work");

        assertThat(visit("/work").getStatus()).as("let through, to no page").isEqualTo(404);
        assertThat(visit("/people").getStatus()).isEqualTo(403);
    }

    @Test
    void whoIsNotRegisteredIsToldSo() throws Exception {
        assertThat(comeAs("stranger").getRedirectedUrl()).isEqualTo("/sign-in?unknown");
        assertThat(visit("/work").getRedirectedUrl()).endsWith("/sign-in");
    }

    @Test
    void signingOutHereIsSigningOutThere() throws Exception {
        comeAs("lead-8");

        MockHttpServletResponse out = mvc.perform(
                        post("/sign-out").session(session).with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(out.getRedirectedUrl())
                .startsWith(MINISTRY.issuer() + "/out?id_token_hint=")
                .endsWith("&post_logout_redirect_uri=http://localhost/sign-in?out");
        assertThat(out.getHeader("Content-Security-Policy")).contains("form-action 'self' " + MINISTRY.issuer());
    }

    @Test
    void aProviderThatIsAwayKeepsNobodyElseOut() throws Exception {
        assertThat(visit("/sign-in/oidc/away").getRedirectedUrl()).isEqualTo("/sign-in?unfinished");
        assertThat(comeAs("lead-8").getRedirectedUrl()).endsWith("/work");
    }

    @Test
    void whoTakesTheNameOfSomebodyElseAtTheProviderIsToldSo() throws Exception {
        assertThat(come("0815", "lead-8").getRedirectedUrl()).endsWith("/work");

        assertThat(come("4711", "lead-8").getRedirectedUrl()).isEqualTo("/sign-in?otherAccount");
    }

    private MockHttpServletResponse comeAs(String who) throws Exception {
        return come("0815", who);
    }

    private MockHttpServletResponse come(String account, String who) throws Exception {
        String asked = String.valueOf(visit("/sign-in/oidc/staff").getRedirectedUrl());
        var parameters = UriComponentsBuilder.fromUriString(asked).build().getQueryParams();
        assertThat(parameters.getFirst("redirect_uri")).isEqualTo("http://localhost/sign-in/oidc/back/staff");
        MINISTRY.vouchFor(account, who, String.valueOf(parameters.getFirst("nonce")));
        String state = String.valueOf(parameters.getFirst("state")).replace("%3D", "=");
        return mvc.perform(get("/sign-in/oidc/back/staff")
                        .queryParam("code", "code")
                        .queryParam("state", state)
                        .session(session))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse visit(String path) throws Exception {
        return mvc.perform(get(path).session(session)).andReturn().getResponse();
    }
}
