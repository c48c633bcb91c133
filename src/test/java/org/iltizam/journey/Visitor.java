package org.iltizam.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.iltizam.shared.Language;
import org.iltizam.web.Messages;

/** Somebody at a browser, in a language, on a screen of some width. */
final class Visitor implements AutoCloseable {

    static final int DESK = 1280;
    static final int PHONE = 360;
    private static final int HEIGHT = 800;

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** How a key of a text would look to a reader. */
    private static final Pattern KEY = Pattern.compile(
            "(?<![\\w@/.-])(board|card|form|formjs|inbox|layout|mail|meeting|portal|process|record|refusal|role|story|task|web)"
                    + "\\.[a-zA-Z][\\w-]*");

    /** Tables stand line by line on a phone; only the board keeps its columns and scrolls. */
    private static final String SIDEWAYS_TABLES = """
            () => [...document.querySelectorAll('.table-wrap')]
                .filter(wrap => wrap.scrollWidth > wrap.clientWidth + 1 && !wrap.querySelector('.board'))
                .map(wrap => wrap.getAttribute('aria-label') || wrap.getAttribute('aria-labelledby'))""";

    private final BrowserContext context;
    private final Page page;
    private final String home;
    private Messages messages;
    private final List<String> complaints = new ArrayList<>();

    Visitor(int port, Messages messages, int width) {
        this.home = "http://localhost:" + port;
        this.messages = messages;
        this.context = Chromium.browser().newContext(new NewContextOptions().setViewportSize(width, HEIGHT));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text());
            }
        });
        open("/sign-in?lang=" + messages.language().code());
    }

    Page page() {
        return page;
    }

    String text(String key, Object... args) {
        return messages.get(key, args);
    }

    void open(String path) {
        page.navigate(home + path);
    }

    /** One click, as in the story. */
    void signInAsPersona(String person) {
        open("/sign-in");
        page.locator("form:has(input[name=person][value='" + person + "']) button")
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    void signIn(String name, String password) {
        signIn(page, name, password);
    }

    /** Where the page of the sign-in offers the people of the story only. */
    void signInPastPersonas(String name, String password) {
        open("/sign-in");
        String token = page.locator("input[name=_csrf]").first().inputValue();
        context.request()
                .post(
                        home + "/sign-in",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("_csrf", token)
                                        .set("name", name)
                                        .set("password", password)));
    }

    /** In another window of the same browser, while this one stands as it is. */
    void signInElsewhere(String name, String password) {
        try (Page window = context.newPage()) {
            signIn(window, name, password);
        }
    }

    private void signIn(Page window, String name, String password) {
        window.navigate(home + "/sign-in");
        window.fill("input[name=name]", name);
        window.fill("input[name=password]", password);
        window.locator("main form[action='/sign-in'] button").click();
        window.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Opens the first piece of one's own work of that name. */
    void openOwnWork(String titleKey) {
        open("/work?tab=mine");
        page.locator(".task-what a", new Page.LocatorOptions().setHasText(text(titleKey)))
                .first()
                .click();
        form();
    }

    /** Opens a piece of work on a subject from the list, wherever it waits. */
    void openWork(String subject, String titleKey) {
        open("/work?tab=all&q=" + subject);
        page.locator(".task-what a", new Page.LocatorOptions().setHasText(text(titleKey)))
                .first()
                .click();
        form();
    }

    /** The form once it stands there. */
    Locator form() {
        page.waitForSelector("#form .fjs-form");
        return page.locator("#form");
    }

    void fill(String labelKey, String value) {
        // a group of fields may have a label with the same words
        Locator field = form().getByLabel(text(labelKey)).and(page.locator("input, textarea"));
        field.first().fill(value);
    }

    /** Takes the first option of a list of the form. */
    void choose(Locator select) {
        select.locator(".fjs-input-group").click();
        select.locator(".fjs-dropdownlist-item").first().click();
    }

    /** The first day of the month that the calendar shows. */
    void chooseDay(Locator dateField) {
        chooseDay(dateField, 1);
    }

    void chooseDay(Locator dateField, int dayOfMonth) {
        dateField.locator("input:visible").first().click();
        page.locator(".flatpickr-calendar.open .flatpickr-day:not(.prevMonthDay)")
                .nth(dayOfMonth - 1)
                .click();
    }

    void seesSaved() {
        page.waitForSelector("#draft-status[data-state=saved]");
    }

    void send() {
        page.locator("#answer-form button[type=submit]").last().click();
    }

    /** What was sent is done; otherwise the test says what the page has against it. */
    void seesDone() {
        page.waitForSelector(".notice-done, .notice-refused, #form-error-summary a");
        assertThat(page.locator(".notice-refused, #form-error-summary a").allInnerTexts())
                .as("refused at " + page.url())
                .isEmpty();
    }

    /** What was put right is struck from the list of errors while one types. */
    void seesNoErrorsLeft() {
        page.waitForSelector(
                "#form-error-summary a", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** What was sent comes back with what is wrong, the focus on it, at a desk and on a phone. */
    void showsTheErrors() {
        page.waitForSelector(".error-summary:focus");
        expectedThat("422");
        findsNothingWrong();
        turnsTo(PHONE);
        readsAndFits();
        turnsTo(DESK);
    }

    /** What the browser says about this is no complaint. */
    void expectedThat(String word) {
        complaints.removeIf(complaint -> complaint.contains(word));
    }

    /** The page is in the right language and direction, fits the screen, and has nothing against it. */
    void findsNothingWrong() {
        readsAndFits();
        String where = where();
        // the blank page of the other mode serves frames of other sites, of which there are none, and takes twice as
        // long
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(RULES)
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("accessibility of " + where)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .isEmpty();
    }

    /** The same of a form as it was opened, for a reader of another language; then back to one's own. */
    void findsNothingWrongIn(Messages other) {
        Messages own = messages;
        turnsTo(other);
        findsNothingWrong();
        turnsTo(own);
    }

    private void turnsTo(Messages language) {
        messages = language;
        page.navigate(page.url().replaceAll("[?#].*", "") + "?lang="
                + language.language().code());
        form();
    }

    /** The same without the rules of accessibility, for a page that has been held against them in another language. */
    void readsAndFits() {
        Language language = messages.language();
        String where = where();
        assertThat(page.locator("html").getAttribute("lang")).as(where).startsWith(language.code());
        assertThat(page.locator("html").getAttribute("dir")).as(where).isEqualTo(language.direction());
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sideways scroll on " + where)
                .isEqualTo(0);
        if (page.viewportSize().width <= PHONE) {
            assertThat(page.evaluate(SIDEWAYS_TABLES)).as("tables of " + where).isEqualTo(List.of());
        }
        assertThat(page.locator("body").innerText())
                .as("untranslated on " + where)
                .doesNotContainPattern(KEY);
        if (language != Language.EN) {
            assertThat(page.locator("[title^='Powered by']").count())
                    .as("English mark on " + where)
                    .isZero();
        }
        assertThat(complaints).as(where).isEmpty();
    }

    void turnsTo(int width) {
        page.setViewportSize(width, HEIGHT);
    }

    private String where() {
        return page.url() + " in " + messages.language() + " at " + page.viewportSize().width;
    }

    @Override
    public void close() {
        context.close();
    }
}
