package org.iltizam.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.iltizam.StoryTest;
import org.iltizam.TestBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@StoryTest
class PersonaSignInTest {

    @LocalServerPort
    int port;

    @Autowired
    Personas personas;

    @Test
    void oneClickSignsInAndGoesWhereOneWasGoing() {
        TestBrowser browser = new TestBrowser(port);
        browser.get("/board?by=institution");

        HttpResponse<String> in = signIn(browser, "coordinator");

        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Location").orElse("")).contains("/board?by=institution");
        assertThat(browser.get("/work").statusCode()).isEqualTo(200);
    }

    @Test
    void aPersonaThatDoesNotExistIsNobody() {
        TestBrowser browser = new TestBrowser(port);

        assertThat(signIn(browser, "stranger").statusCode()).isEqualTo(404);
        assertThat(browser.get("/work").statusCode()).isEqualTo(302);
    }

    @Test
    void aPageFromElsewhereCannotSignAnybodyIn() {
        TestBrowser browser = new TestBrowser(port);

        assertThat(browser.post("/sign-in/persona", "forged", Map.of("person", "coordinator"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/work").statusCode()).isEqualTo(302);
    }

    @Test
    void aNewSignInGetsANewSession() {
        TestBrowser browser = new TestBrowser(port);
        browser.get("/work");
        String before = browser.cookie("iltizam");
        signIn(browser, "lead-8");

        assertThat(browser.cookie("iltizam")).isNotEqualTo(before);
    }

    @Test
    void everybodyStandsOnceOnTheSignInPage() {
        assertThat(personas.groups().stream()
                        .flatMap(group -> group.personas().stream())
                        .map(Personas.Persona::id)
                        .toList())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(27);
    }

    private static HttpResponse<String> signIn(TestBrowser browser, String person) {
        String token = TestBrowser.token(browser.get("/sign-in"));
        return browser.post("/sign-in/persona", token, Map.of("person", person));
    }
}
