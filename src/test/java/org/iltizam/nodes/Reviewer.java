package org.iltizam.nodes;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.iltizam.TestBrowser;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemState;
import org.iltizam.workflow.WorkItems;

/** A committee member who sends one review after the other, and goes to the other node when one does not answer. */
final class Reviewer implements Callable<Reviewer> {

    static final String PASSWORD = "correct horse battery";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What a node confirmed with its answer: item and the text that was sent. */
    final Map<WorkItem, String> acknowledged = new HashMap<>();

    /** Reviews whose answer was lost on the way and that turned out to be saved. */
    final List<WorkItem> savedUnseen = new ArrayList<>();

    private final TestBrowser browser;
    private final List<WorkItem> mine;
    private final WorkItems items;
    private final AtomicInteger sent;
    private final int[] ports;
    private int at;

    Reviewer(List<WorkItem> mine, WorkItems items, AtomicInteger sent, int first, int[] ports) {
        this.mine = mine;
        this.items = items;
        this.sent = sent;
        this.ports = ports.clone();
        this.at = first;
        this.browser = new TestBrowser(ports[first]);
    }

    void signIn(PersonId person) {
        String token = TestBrowser.token(browser.get("/sign-in"));
        HttpResponse<String> in = browser.post("/sign-in", token, Map.of("name", person.value(), "password", PASSWORD));
        if (!in.headers().firstValue("Location").orElse("").endsWith("/work")) {
            throw new IllegalStateException("Not signed in: " + in.statusCode() + " " + in.headers());
        }
    }

    @Override
    public Reviewer call() {
        for (WorkItem item : mine) {
            review(item);
        }
        return this;
    }

    /** Sends until it is certain that the review is there: acknowledged, or found after a node had gone. */
    private void review(WorkItem item) {
        AtomicInteger attempt = new AtomicInteger();
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .pollInSameThread()
                .until(() -> isThere(item, item.id() + " attempt " + attempt.getAndIncrement()));
    }

    private boolean isThere(WorkItem item, String text) {
        try {
            HttpResponse<String> answer = send(item, text);
            if (answer.statusCode() == 302 && !signedOut(answer)) {
                acknowledged.put(item, text);
                sent.incrementAndGet();
                return true;
            }
            if (signedOut(answer) || answer.statusCode() == 401) {
                throw new IllegalStateException("Signed out in the middle of the work");
            }
        } catch (UncheckedIOException e) {
            at = 1 - at;
            browser.turnTo(ports[at]);
        }
        if (items.find(item.id()).orElseThrow().state() == WorkItemState.DONE) {
            savedUnseen.add(item);
            return true;
        }
        return false;
    }

    private HttpResponse<String> send(WorkItem item, String text) {
        String token = TestBrowser.token(browser.get("/work/" + item.id()));
        return browser.post(
                "/work/" + item.id(),
                token,
                Map.of(
                        "version",
                        String.valueOf(items.find(item.id()).orElseThrow().version()),
                        "answer",
                        "{\"comments\":[{\"field\":\"problem\",\"text\":\"" + text + "\"}]}"));
    }

    /** What the reader sees on the first page, without signing in again. */
    int look(int port) {
        browser.turnTo(port);
        return browser.get("/work").statusCode();
    }

    private static boolean signedOut(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").contains("/sign-in");
    }
}
