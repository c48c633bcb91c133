package org.iltizam.journey;

import java.util.List;
import java.util.function.Consumer;
import org.iltizam.StoryTest;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.web.Accounts;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page of the story, as each role sees it: right language, right direction, no sideways scroll at a desk and on a
 * phone, axe silent. Axe reads each page in Arabic at both widths and in French at a desk; English has the same pages.
 */
@StoryTest
@NeedsBrowser
class EveryPageTest {

    private static final PlanId PLAN = new PlanId("nap3");

    @LocalServerPort
    int port;

    @Autowired
    TextsByLanguage texts;

    @Autowired
    WorkItems items;

    @Autowired
    Meetings meetings;

    @Autowired
    Accounts accounts;

    @ParameterizedTest
    @EnumSource(Language.class)
    void pagesOfVisitorsHoldUp(Language language) {
        at(
                language,
                Visitor.DESK,
                visitor -> look(
                        visitor,
                        language,
                        List.of(
                                "/",
                                "/sign-in",
                                "/public/meetings",
                                "/public/delays",
                                "/public/record",
                                "/ideas",
                                "/commitments",
                                "/consultation",
                                "/consultation/receipt",
                                "/adoption",
                                "/cycle/nap3/themes")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPageThatIsNotThereHoldsUp(Language language) {
        at(language, Visitor.DESK, visitor -> {
            visitor.open("/no-such-page");
            visitor.expectedThat("404");
            visitor.findsNothingWrong();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pagesOfTheCoordinatorHoldUp(Language language) {
        String meeting = meetings.ofPlan(PLAN).get(0).id().value();
        at(language, Visitor.DESK, visitor -> {
            visitor.signInAsPersona("coordinator");
            look(
                    visitor,
                    language,
                    List.of(
                            "/work",
                            "/work?tab=roles",
                            "/work?tab=all",
                            "/work?tab=done",
                            "/work?tab=all&q=nothing-has-this-name",
                            "/cards",
                            "/cards/new",
                            "/cards/nap3-3",
                            "/cards/nap3-10",
                            "/cards/nap3-22",
                            "/board",
                            "/meetings",
                            "/meetings/new",
                            "/meetings/" + meeting,
                            "/processes",
                            "/processes/cardDrafting",
                            "/policies",
                            "/seats",
                            "/seats?seat=nap3-gov-4",
                            "/policies/deadlines",
                            "/policies/escalationLevel",
                            "/cycle",
                            "/cycle/new",
                            "/cycle/nap3/DRAFTING/settle",
                            "/clock",
                            "/mails"));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void worksOfLeadsHoldUp(Language language) {
        for (int width : List.of(Visitor.DESK, Visitor.PHONE)) {
            at(language, width, visitor -> {
                lookAtWork(visitor, "lead-1", "nap3-1", "answerComments");
                lookAtWork(visitor, "lead-17", "nap3-17", "submitDraft");
                lookAtWork(visitor, "lead-11", "nap3-10", "agreeMerge");
            });
        }
    }

    /** A tablet, and a desk screen at twice its size: half as many pixels to lay the page out on. */
    @ParameterizedTest
    @ValueSource(ints = {768, Visitor.DESK / 2})
    void theFourPagesOfWorkFitATabletAndATwofoldZoom(int width) {
        for (Language language : List.of(Language.AR, Language.FR)) {
            at(language, width, visitor -> {
                lookAtWork(visitor, "lead-1", "nap3-1", "answerComments");
                visitor.signInAsPersona("coordinator");
                for (String path : List.of("/work?tab=all", "/cards/nap3-3", "/board")) {
                    visitor.open(path);
                    visitor.findsNothingWrong();
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pagesOfTheAdministratorHoldUp(Language language) {
        at(language, Visitor.DESK, visitor -> {
            visitor.signInAsPersona("admin");
            look(
                    visitor,
                    language,
                    List.of(
                            "/people",
                            "/people/new",
                            "/people/lead-1",
                            "/people/seats",
                            "/people/organisations",
                            "/people/organisations/new",
                            "/people/organisations/justice"));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theOwnPasswordHoldsUp(Language language) {
        accounts.setPassword(new PersonId("support-unit"), "correct horse battery");
        at(language, Visitor.DESK, visitor -> {
            visitor.signInPastPersonas("support-unit", "correct horse battery");
            look(visitor, language, List.of("/account/password"));
            visitor.page().locator("main form button").click();
            visitor.page().locator("#password-error").waitFor();
            visitor.expectedThat("422");
            check(visitor, true);
        });
    }

    private void lookAtWork(Visitor visitor, String person, String subject, String task) {
        visitor.signInAsPersona(person);
        WorkItem item = items.openFor(subject).stream()
                .filter(open -> open.task().equals(task) && new PersonId(person).equals(open.assignee()))
                .findFirst()
                .orElseThrow();
        visitor.open("/work/" + item.id());
        visitor.form();
        visitor.findsNothingWrong();
    }

    private static void look(Visitor visitor, Language language, List<String> paths) {
        for (String path : paths) {
            visitor.turnsTo(Visitor.DESK);
            visitor.open(path);
            check(visitor, language != Language.EN);
            visitor.turnsTo(Visitor.PHONE);
            check(visitor, language == Language.AR);
        }
    }

    private static void check(Visitor visitor, boolean accessible) {
        if (accessible) {
            visitor.findsNothingWrong();
        } else {
            visitor.readsAndFits();
        }
    }

    private void at(Language language, int width, Consumer<Visitor> visit) {
        try (Visitor visitor = new Visitor(port, texts.in(language), width)) {
            visit.accept(visitor);
        }
    }
}
