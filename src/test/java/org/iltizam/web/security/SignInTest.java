package org.iltizam.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.web.security.TestAccounts.PASSWORD;
import static org.iltizam.web.security.TestAccounts.location;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.iltizam.IltizamTest;
import org.iltizam.TestBrowser;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Role;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IltizamTest
class SignInTest {

    @LocalServerPort
    int port;

    @Autowired
    PeopleRegister people;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestAccounts some;

    private PersonId lead;

    @BeforeEach
    void anAccount() {
        lead = some.add(Role.PROJECT_LEAD);
    }

    @Test
    void signsInAndGoesWhereOneWasGoing() {
        TestBrowser browser = new TestBrowser(port);
        HttpResponse<String> refused = browser.get("/test-desk?state=all");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(location(refused)).endsWith("/sign-in");

        HttpResponse<String> in = signIn(browser, PASSWORD);

        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(location(in)).contains("/test-desk?state=all");
        assertThat(browser.get("/sign-in").body()).contains(TestAccounts.NAME);
    }

    @Test
    void signsOut() {
        TestBrowser browser = new TestBrowser(port);
        signIn(browser, PASSWORD);

        HttpResponse<String> out = browser.post("/sign-out", TestBrowser.token(browser.get("/sign-in")), Map.of());

        assertThat(location(out)).endsWith("/sign-in?out");
        assertThat(browser.get("/sign-in").body()).doesNotContain(TestAccounts.NAME);
    }

    @Test
    void aWrongPasswordIsRefusedAndAfterTooManyEveryOneForAWhile() {
        TestBrowser browser = new TestBrowser(port);
        for (int i = 0; i < 5; i++) {
            assertThat(location(signIn(browser, "wrong"))).endsWith("/sign-in?refused");
        }
        assertThat(location(signIn(browser, PASSWORD))).endsWith("/sign-in?refused");

        clock.moveTo(clock.instant().plus(Duration.ofMinutes(5)));

        assertThat(location(signIn(browser, PASSWORD))).endsWith("/work");
    }

    @Test
    void aDisabledAccountIsSignedOutAtOnce() {
        TestBrowser browser = new TestBrowser(port);
        signIn(browser, PASSWORD);

        accounts.disable(lead);

        assertThat(browser.get("/sign-in").body()).doesNotContain(TestAccounts.NAME);
        assertThat(location(signIn(browser, PASSWORD))).endsWith("/sign-in?refused");
    }

    @Test
    void aNewPasswordSignsOutWhoeverIsInWithTheOldOne() {
        TestBrowser browser = new TestBrowser(port);
        signIn(browser, PASSWORD);

        accounts.setPassword(lead, "another long password");

        assertThat(browser.get("/sign-in").body()).doesNotContain(TestAccounts.NAME);
        assertThat(location(signIn(browser, PASSWORD))).endsWith("/sign-in?refused");
    }

    @Test
    void passwordsAreKeptAsBcrypt() {
        assertThat(jdbc.sql("select password_hash from account where person = ?")
                        .param(lead.value())
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}$2a$");
    }

    @Test
    void aForgedOrMissingTokenIsRefusedAndTheTextComesBack() {
        TestBrowser browser = new TestBrowser(port);
        signIn(browser, PASSWORD);

        HttpResponse<String> forged = browser.post("/sign-out", "forged", Map.of("problem", "نص طويل <b>"));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("نص طويل &lt;b&gt;");
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Origin, https://elsewhere.example", "Origin, null"})
    void wordsThatAnotherSiteSendsAreNotShown(String header, String value) throws Exception {
        HttpRequest foreign = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-out"))
                .header(header, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("x=call+this+number"))
                .build();

        HttpResponse<String> page = HttpClient.newHttpClient().send(foreign, BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).doesNotContain("call this number");
    }

    @Test
    void whatWasTypedAfterTheSignInRanOutComesBack() {
        TestBrowser browser = new TestBrowser(port);
        String token = TestBrowser.token(browser.get("/sign-in"));

        HttpResponse<String> late = browser.post("/test-desk", token, Map.of("problem", "نص طويل"));

        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(late.body()).contains("نص طويل");
    }

    @Test
    void aRoleOpensItsDoorsAndClosesThemWhenItIsTakenAway() {
        TestBrowser browser = new TestBrowser(port);
        signIn(browser, PASSWORD);
        assertThat(browser.get("/test-desk/coordinator").statusCode()).isEqualTo(403);

        people.grantRole(lead, Role.COORDINATOR);
        assertThat(browser.get("/test-desk/coordinator").statusCode()).isEqualTo(200);

        people.revokeRole(lead, Role.COORDINATOR);
        assertThat(browser.get("/test-desk/coordinator").statusCode()).isEqualTo(403);
    }

    @Test
    void whoHasNoRoleAtAllStaysOutside() {
        TestBrowser browser = new TestBrowser(port);
        signIn(browser, PASSWORD);
        assertThat(browser.get("/test-desk").statusCode()).isEqualTo(200);

        people.revokeRole(lead, Role.PROJECT_LEAD);

        assertThat(browser.get("/test-desk").statusCode()).isEqualTo(403);
    }

    @Test
    void aLinkInAMailLeavesTheFormsOfOtherTabsTheirToken() {
        HttpResponse<String> page = new TestBrowser(port).get("/sign-in");

        // a strict cookie does not come along from another site: the page would make a new one and void the old
        assertThat(page.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("iltizam-form="))
                .singleElement()
                .asString()
                .contains("SameSite=Lax");
    }

    @Test
    void aReaderGetsNoSession() {
        TestBrowser browser = new TestBrowser(port);
        browser.get("/sign-in");
        browser.get("/there-is-no-such-page");
        browser.get("/test-desk");
        signIn(browser, "wrong");

        assertThat(browser.keeps("iltizam")).isFalse();
    }

    @Test
    void personasExistWithTheStoryOnly() {
        TestBrowser browser = new TestBrowser(port);
        String token = TestBrowser.token(browser.get("/sign-in"));

        assertThat(browser.post("/sign-in/persona", token, Map.of("person", lead.value()))
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> signIn(TestBrowser browser, String password) {
        return TestAccounts.signIn(browser, lead, password);
    }
}
