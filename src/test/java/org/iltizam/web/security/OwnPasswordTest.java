package org.iltizam.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.web.security.TestAccounts.location;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.iltizam.AtOnce;
import org.iltizam.IltizamTest;
import org.iltizam.TestBrowser;
import org.iltizam.people.PeopleAdministration;
import org.iltizam.people.PersonChange;
import org.iltizam.people.Role;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.test.web.servlet.MockMvc;

@IltizamTest
class OwnPasswordTest {

    private static final String ADDRESS = "/account/password";
    private static final String OLD = TestAccounts.PASSWORD;
    private static final String NEW = "كلمة مرور أخرى";

    @LocalServerPort
    int port;

    @Autowired
    PeopleAdministration administration;

    @Autowired
    TestAccounts some;

    @Autowired
    OwnPassword own;

    @Autowired
    MovableClock clock;

    @Autowired
    AtOnce atOnce;

    @Autowired
    MockMvc mvc;

    private PersonId lead;
    private TestBrowser browser;

    @BeforeEach
    void somebodyWithAnAccount() {
        lead = some.add(Role.PROJECT_LEAD);
        browser = signedIn(OLD);
    }

    @Test
    void whoKnowsThePasswordChangesItAndEveryOtherSessionEnds() {
        TestBrowser elsewhere = signedIn(OLD);
        String cookie = browser.cookie("iltizam");

        HttpResponse<String> changed = change(OLD, NEW, NEW);

        assertThat(location(changed)).endsWith(ADDRESS);
        assertThat(browser.get(ADDRESS).body()).contains("غُيرت كلمة المرور");
        assertThat(browser.cookie("iltizam")).isNotEqualTo(cookie);
        assertThat(location(elsewhere.get(ADDRESS))).endsWith("/sign-in");
        assertThat(location(signIn(new TestBrowser(port), OLD))).endsWith("/sign-in?refused");
        assertThat(location(signIn(new TestBrowser(port), NEW))).endsWith("/work");
    }

    @Test
    void thatItWasChangedIsKeptWithThePerson() {
        change(OLD, NEW, NEW);

        assertThat(administration.changes(lead)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(PersonChange.Kind.OWN_PASSWORD);
            assertThat(change.by()).isEqualTo(lead);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', correct horse battery staple, correct horse battery staple, currentPassword",
        "wrong, correct horse battery staple, correct horse battery staple, currentPassword",
        "correct horse battery, short, short, password",
        "correct horse battery, correct horse battery, correct horse battery, password",
        "correct horse battery, correct horse battery staple, correct horse batterie staple, repeatedPassword"
    })
    void whatCannotBeTakenIsSaidAtItsFieldAndNothingChanges(
            String current, String wanted, String repeated, String field) {
        HttpResponse<String> refused = change(current, wanted, repeated);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"" + field + "-error\"").doesNotContain("value=\"correct");
        assertThat(location(signIn(new TestBrowser(port), OLD))).endsWith("/work");
        assertThat(administration.changes(lead)).isEmpty();
    }

    @Test
    void whatAPasswordMustBeIsSaidInTheReadersLanguage() {
        browser.get(ADDRESS + "?lang=fr");
        assertThat(change(OLD, "court", "court").body()).contains("12 caractères au moins");
        assertThat(change(OLD, "ا".repeat(37), "ا".repeat(37)).body()).contains("36 lettres arabes");
        browser.get(ADDRESS + "?lang=en");
        assertThat(change(OLD, NEW, OLD).body()).contains("This is not the new password you typed above.");
    }

    @Test
    void tooManyWrongOnesAreTooManyAtTheSignInToo() {
        for (int i = 0; i < 5; i++) {
            assertThat(change("wrong", NEW, NEW).statusCode()).isEqualTo(422);
        }
        assertThat(change(OLD, NEW, NEW).statusCode()).isEqualTo(422);
        assertThat(location(signIn(new TestBrowser(port), OLD))).endsWith("/sign-in?refused");

        clock.moveTo(clock.instant().plus(Duration.ofMinutes(5)));

        assertThat(location(change(OLD, NEW, NEW))).endsWith(ADDRESS);
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondDoesNotKnowItAnyMore() throws Exception {
        var second = atOnce.both(
                () -> own.change(lead, new OwnPassword.Typed(OLD, NEW, NEW), from("one"))
                        .orThrow(),
                () -> own.change(lead, new OwnPassword.Typed(OLD, OLD + "!", OLD + "!"), from("another")));

        assertThat(second.refusals()).extracting(refusal -> refusal.code()).containsExactly("currentPasswordWrong");
    }

    @Test
    void theMenuLeadsThere() {
        assertThat(browser.get("/work").body()).contains("href=\"" + ADDRESS + "\"");
    }

    @Test
    void whoCameInWithoutAPasswordFindsNoSuchPage() throws Exception {
        mvc.perform(get(ADDRESS).with(user(lead.value()))).andExpect(status().isNotFound());
        mvc.perform(post(ADDRESS).with(user(lead.value())).with(csrf())).andExpect(status().isNotFound());
        assertThat(mvc.perform(get("/work").with(user(lead.value())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain(ADDRESS);
    }

    @Test
    void noPasswordComesBackWhenTheFormIsRefused() {
        HttpResponse<String> forged = browser.post(
                ADDRESS, "forged", Map.of("currentPassword", OLD, "password", NEW, "repeatedPassword", NEW));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).doesNotContain(OLD, NEW);
    }

    private static WebAuthenticationDetails from(String session) {
        return new WebAuthenticationDetails("127.0.0.1", session);
    }

    private HttpResponse<String> change(String current, String wanted, String repeated) {
        return browser.post(
                ADDRESS,
                TestBrowser.token(browser.get(ADDRESS)),
                Map.of("currentPassword", current, "password", wanted, "repeatedPassword", repeated));
    }

    private TestBrowser signedIn(String password) {
        TestBrowser visitor = new TestBrowser(port);
        assertThat(location(signIn(visitor, password))).endsWith("/work");
        return visitor;
    }

    private HttpResponse<String> signIn(TestBrowser visitor, String password) {
        return TestAccounts.signIn(visitor, lead, password);
    }
}
