package org.iltizam.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Instant;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.idea.Ideas;
import org.iltizam.shared.CardId;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.web.Accounts;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A seat reviews a card, and a citizen gives an idea, without ever touching a mouse. */
@IltizamTest
@NeedsBrowser
class KeyboardJourneyTest {

    private static final String PASSWORD = "a long enough sentence";

    /** More stops than any page on the way has. */
    private static final int STOPS = 60;

    /** The ring may be drawn around the box or the row that the stop stands in. */
    private static final String RINGED = """
            () => {
              const ringed = (e, upwards) => {
                const style = getComputedStyle(e);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
                    || (upwards > 0 && ringed(e.parentElement, upwards - 1));
              };
              const e = document.activeElement;
              const box = e.getBoundingClientRect();
              const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
              return seen && ringed(e, 4);
            }""";

    @LocalServerPort
    int port;

    @Autowired
    TestCommittee committee;

    @Autowired
    Accounts accounts;

    @Autowired
    TextsByLanguage texts;

    @Autowired
    WorkItems items;

    @Autowired
    TestIdeas testIdeas;

    @Autowired
    Ideas ideas;

    @Autowired
    MovableClock clock;

    @Test
    void aReviewIsGivenByKeyboardAlone() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        Cast cast = committee.gather();
        CardId card = committee.proposal(cast, 1, cast.lead());
        submit(cast, card);
        SeatId seat = cast.seats().get(0);
        PersonId holder = cast.holder(seat);
        accounts.setPassword(holder, PASSWORD);
        String title = texts.in(Language.AR).get("task.cardDrafting.reviewCard.title");

        try (Visitor visitor = new Visitor(port, texts.in(Language.AR), Visitor.DESK)) {
            Page page = visitor.page();
            tabTo(page, "e.name === 'name'");
            page.keyboard().type(holder.value());
            tabTo(page, "e.name === 'password'");
            page.keyboard().type(PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/sign-in"));
            tabTo(page, "e.getAttribute('href') === '/work'");
            page.keyboard().press("Enter");
            page.waitForSelector(".task-what a");
            tabTo(page, "e.closest('.task-what') && e.textContent.includes('" + title + "')");
            page.keyboard().press("Enter");
            visitor.form();
            tabTo(page, "e.type === 'checkbox' && e.closest('#form')");
            page.keyboard().press("Space");
            tabTo(page, "e.type === 'submit' && e.closest('#answer-form')");
            page.keyboard().press("Enter");
            visitor.seesDone();
        }

        assertThat(items.openFor(card.value())).noneMatch(item -> seat.equals(item.seat()));
        assertThat(items.openFor(card.value())).hasSize(cast.seats().size() - 1);
    }

    @Test
    void anIdeaIsGivenByKeyboardAlone() {
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        Cast cast = committee.gather();
        testIdeas.open(cast.plan());

        try (Visitor visitor = new Visitor(port, texts.in(Language.FR), Visitor.DESK)) {
            Page page = visitor.page();
            // or a stop is looked for while the page still glides towards it
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            visitor.open("/ideas?plan=" + cast.plan());
            tabTo(page, "e.className === 'skip-link'");
            page.keyboard().press("Enter");
            assertThat(focused(page, "e.id")).isEqualTo("main");
            tabTo(page, "(e.getAttribute('href') || '').startsWith('/ideas/new')");
            page.keyboard().press("Enter");
            page.waitForSelector("#title");
            tabTo(page, "e.type === 'submit' && e.closest('main')");
            page.keyboard().press("Enter");
            page.waitForSelector(".error-summary:focus");
            tabTo(page, "e.hash === '#title'");
            page.keyboard().press("Enter");
            assertThat(focused(page, "e.id")).as("from the error to its field").isEqualTo("title");
            page.keyboard().type("Publier le budget de chaque commune");
            tabTo(page, "e.id === 'text'");
            page.keyboard().type("Un fichier ouvert par trimestre et par commune.");
            tabTo(page, "e.type === 'submit' && e.closest('main')");
            page.keyboard().press("Enter");
            page.waitForSelector("#receipt-code");
        }

        assertThat(ideas.find(IdeaId.of(cast.plan(), 1))).isPresent();
    }

    private static Object focused(Page page, String what) {
        return page.evaluate("(e => " + what + ")(document.activeElement)");
    }

    private void submit(Cast cast, CardId card) {
        var item = items.openFor(card.value()).get(0);
        items.complete(item.id(), cast.lead(), item.version(), TestCommittee.draft("عنوان"))
                .orThrow();
    }

    /** From stop to stop; each is visible and shows that it has the focus. */
    private static void tabTo(Page page, String wanted) {
        for (int stop = 0; stop < STOPS; stop++) {
            page.keyboard().press("Tab");
            String here = String.valueOf(page.evaluate("document.activeElement.outerHTML.slice(0, 200)"));
            if (here.startsWith("<body")) {
                continue;
            }
            assertThat(page.evaluate(RINGED)).as("visible focus on " + here).isEqualTo(true);
            if (Boolean.TRUE.equals(page.evaluate("(e => Boolean(" + wanted + "))(document.activeElement)"))) {
                return;
            }
        }
        throw new AssertionError("Not reached by Tab on " + page.url() + ": " + wanted);
    }
}
