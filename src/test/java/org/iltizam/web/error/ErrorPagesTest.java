package org.iltizam.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.iltizam.IltizamTest;
import org.iltizam.TestBrowser;
import org.iltizam.shared.Language;
import org.iltizam.web.Messages;
import org.iltizam.web.TextsByLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IltizamTest
class ErrorPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    TextsByLanguage texts;

    @ParameterizedTest
    @EnumSource(Language.class)
    void anUnknownAddressIsExplainedInTheReadersLanguage(Language language) {
        HttpResponse<String> page = new TestBrowser(port).get("/nowhere?lang=" + language.code());

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("dir=\"" + language.direction() + "\"")
                .contains(texts.in(language).get("web.error.404.title"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/camunda/app/admin/default/setup/",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/h2-console",
                "/swagger-ui/index.html"
            })
    void whatIsNotMeantToBeThereIsNotThere(String path) {
        assertThat(new TestBrowser(port).get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void onlyTheProbesAnswerAndTellNothingMore(String path) {
        HttpResponse<String> probe = new TestBrowser(port).get(path);

        assertThat(probe.statusCode()).isEqualTo(200);
        assertThat(probe.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/test-desk/stale", "/test-desk/done"})
    void whoeverComesSecondGetsTheTextBack(String path) {
        TestBrowser browser = new TestBrowser(port);
        String token = TestBrowser.token(browser.get("/sign-in"));

        HttpResponse<String> second = browser.post(path, token, Map.of("solution", "حل طويل <script>"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains(texts.in(Language.AR).get("web.error.409.title"))
                .contains("حل طويل &lt;script&gt;")
                .doesNotContain("secret_table")
                .doesNotContain(token + "</textarea>");
    }

    /** Nothing of such a form can be read, its token neither: that must not be said to be a matter of rights. */
    @Test
    void aFileFarTooLargeIsExplained() throws Exception {
        byte[] form = Arrays.copyOf(
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8),
                32 * 1024 * 1024);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/commitments/nothing/evidence?lang=fr"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(form))
                .build();

        HttpResponse<String> page = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains(texts.in(Language.FR).get("web.error.413.text"));
    }

    /** Of such a body nobody knows how long it becomes: 50 of them once filled the memory of a node. */
    @Test
    void ofAStrangerNoFileIsRead() throws Exception {
        byte[] form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\na\r\n--x--\r\n"
                .getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/ideas"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form)))
                .build();

        HttpResponse<String> page = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(413);
    }

    @Test
    void noLinkOfAnErrorPageLeadsToAnotherSite() throws Exception {
        try (Socket wire = new Socket("localhost", port)) {
            wire.getOutputStream()
                    .write("GET //elsewhere.example/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(wire.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("elsewhere.example/x")
                    .doesNotContain("href=\"//");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void aTextFarTooLongIsExplained(String type) throws Exception {
        String field = type.startsWith("multipart")
                ? "--x\r\nContent-Disposition: form-data; name=\"answer\"\r\n\r\n%s\r\n--x--\r\n"
                : "answer=%s";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/work/nothing?lang=fr"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(field.formatted("a".repeat(11 * 1024 * 1024))))
                .build();

        HttpResponse<String> page = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains(texts.in(Language.FR).get("web.error.413.text"));
    }

    @Test
    void ourOwnFaultsTellNothingAboutTheInside() {
        HttpResponse<String> page = new TestBrowser(port).get("/test-desk/broken");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .contains(texts.in(Language.AR).get("web.error.500.title"))
                .doesNotContain("hunter2", "Exception", "org.iltizam");
    }

    @Test
    void aWrongTypeIsTheRequestersMistake() {
        HttpResponse<String> page = new TestBrowser(port).get("/test-desk/number?number=many");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains(texts.in(Language.AR).get("web.error.400.title"))
                .doesNotContain("NumberFormat", "Failed to convert");
    }

    @Test
    void fiveMegabytesAreRefusedWithAPage() {
        TestBrowser browser = new TestBrowser(port);
        String token = TestBrowser.token(browser.get("/sign-in"));

        HttpResponse<String> page = browser.post("/test-desk/done", token, Map.of("solution", "x".repeat(5_000_000)));

        assertThat(page.statusCode()).isBetween(400, 499);
        assertThat(page.body()).contains("<html");
    }

    @Test
    void whatNeverChangesIsKeptByTheBrowserAndNeedsNobodyToSignIn() {
        HttpResponse<String> style = new TestBrowser(port).get("/assets/app.css");

        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("immutable"));
        assertThat(new TestBrowser(port).get("/assets/../application.yaml").statusCode())
                .isBetween(400, 499);
        assertThat(new TestBrowser(port).get("/assets/%2e%2e/application.yaml").statusCode())
                .isBetween(400, 499);
        assertThat(new TestBrowser(port).get("/application.yaml").statusCode()).isEqualTo(404);
    }

    @Test
    void overHttpsABrowserIsToldToStayThere() {
        HttpResponse<String> page = new TestBrowser(port).getThroughProxy("/sign-in", "https");

        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("max-age=31536000"));
    }

    @Test
    void everyExplainedErrorHasItsText() {
        Messages arabic = texts.in(Language.AR);
        for (Explained explained : Explained.values()) {
            assertThat(arabic.has("web.error." + explained.key() + ".title")).isTrue();
            assertThat(arabic.has("web.error." + explained.key() + ".text")).isTrue();
        }
        assertThat(Explained.of(418)).isEqualTo(Explained.BAD_REQUEST);
        assertThat(Explained.of(502)).isEqualTo(Explained.FAILED);
    }

    @Test
    void everyAnswerCarriesTheProtectionHeaders() {
        HttpResponse<String> page = new TestBrowser(port).get("/sign-in");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("script-src 'self';", "frame-ancestors 'none'", "object-src 'none'"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @Test
    void theChosenLanguageStays() {
        TestBrowser browser = new TestBrowser(port);
        browser.get("/sign-in?lang=fr");

        assertThat(browser.get("/sign-in").body()).contains("<html lang=\"fr\" dir=\"ltr\"");
        assertThat(new TestBrowser(port).get("/sign-in?lang=%3Cx%3E").statusCode())
                .isLessThan(500);
    }
}
