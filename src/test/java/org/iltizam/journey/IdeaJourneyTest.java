package org.iltizam.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.TestThemes;
import org.iltizam.idea.AnalysingIdeas;
import org.iltizam.idea.CollectingIdeas;
import org.iltizam.idea.IdeaState;
import org.iltizam.idea.Ideas;
import org.iltizam.idea.ThematicMeeting;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.SeatId;
import org.iltizam.shared.ThemeId;
import org.iltizam.web.Names;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.Processes;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An idea from a citizen without scripts to its published answer, by people who only see pages. */
@IltizamTest
@NeedsBrowser
class IdeaJourneyTest {

    private static final String TITLE = "نشر ميزانية كل جماعة";

    @LocalServerPort
    int port;

    @Autowired
    Visits visits;

    @Autowired
    TestCommittee committee;

    @Autowired
    TestIdeas testIdeas;

    @Autowired
    TestThemes testThemes;

    @Autowired
    TestStage stage;

    @Autowired
    Processes processes;

    @Autowired
    CollectingIdeas collecting;

    @Autowired
    Ideas ideas;

    @Autowired
    AnalysingIdeas analysing;

    @Autowired
    Names names;

    @Autowired
    TextsByLanguage texts;

    @Autowired
    MovableClock clock;

    @Test
    void anIdeaIsAnsweredInArabic() {
        goAllTheWay(Language.AR);
    }

    @Test
    void anIdeaIsAnsweredInFrench() {
        goAllTheWay(Language.FR);
    }

    @Test
    void aThematicMeetingIsPreparedAndRecordedInFrench() {
        clock.set(Instant.parse("2024-02-20T09:00:00Z"));
        Cast cast = committee.gather();
        testIdeas.open(cast.plan());
        ThemeId theme = testThemes.give(cast.plan(), "العدالة المنفتحة").get(0);
        String key = cast.plan() + "-ideas";
        processes.start("ideaCollection", key, Map.of());
        stage.fire(stage.running("ideaCollection", key), "event_ideasOpen");
        visits.as(cast.coordinator(), Language.FR, visitor -> {
            // the calendar of the form opens at the browser's own month
            visitor.page().clock().setFixedTime("2024-03-05T10:00:00Z");
            visitor.openWork(key, "task.ideaCollection.prepareMeeting.title");
            visitor.findsNothingWrongIn(texts.in(Language.AR));
            check(visitor, "form.idea-collection-prepare-meeting.meeting.option.HOLD");
            visitor.form()
                    .locator(".fjs-form-field-datetime input:visible")
                    .first()
                    .click();
            visitor.page()
                    .locator(".flatpickr-calendar.open .flatpickr-day:not(.prevMonthDay):not(.nextMonthDay)")
                    .nth(19)
                    .click();
            visitor.fill("form.idea-collection-prepare-meeting.meetingAt.label", "14:30");
            visitor.fill("form.idea-collection-prepare-meeting.place.label", "Maison des jeunes");
            visitor.findsNothingWrong();
            finish(visitor);
        });

        assertThat(collecting.meeting(cast.plan(), theme).map(ThematicMeeting::place))
                .contains("Maison des jeunes");

        clock.set(Instant.parse("2024-03-20T17:00:00Z"));
        stage.fire(stage.running("ideaCollection", key), "event_meetingHour");
        visits.as(cast.coordinator(), Language.FR, visitor -> {
            visitor.openWork(key, "task.ideaCollection.recordMeeting.title");
            visitor.findsNothingWrongIn(texts.in(Language.AR));
            visitor.fill("form.idea-collection-record-meeting.participants.label", "83");
            visitor.fill("form.idea-collection-record-meeting.outcomeAr.label", "طلب المشاركون نشر الميزانيات");
            visitor.fill("form.idea-collection-record-meeting.outcomeFr.label", "Publier les budgets");
            visitor.form().locator(".fjs-repeat-render-add").click();
            Locator given = visitor.form().locator(".fjs-form-field-dynamiclist");
            given.locator("input[type=text]").fill(TITLE);
            given.locator("textarea").fill(TestIdeas.TEXT);
            visitor.findsNothingWrong();
            finish(visitor);
        });

        ThematicMeeting held = collecting.meeting(cast.plan(), theme).orElseThrow();
        assertThat(held.participants()).isEqualTo(83);
        assertThat(held.outcome().in(Language.FR)).contains("Publier les budgets");
        assertThat(held.ideas()).isEqualTo(1);
    }

    private void goAllTheWay(Language language) {
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        Cast cast = committee.gather();
        testIdeas.open(cast.plan());
        IdeaId idea = IdeaId.of(cast.plan(), 1);
        String code = withoutScripts(page -> give(page, cast, language));

        visits.as(cast.coordinator(), language, visitor -> moderate(visitor, idea, "ASK_EDIT"));
        assertThat(ideas.get(idea).state()).isEqualTo(IdeaState.EDIT_ASKED);
        withoutScripts(page -> edit(page, code, language));
        visits.as(cast.coordinator(), language, visitor -> moderate(visitor, idea, "PUBLISH"));
        assertThat(ideas.get(idea).state()).isEqualTo(IdeaState.PUBLISHED);
        visits.as(cast.coordinator(), language, visitor -> seesWhatARedactionLacks(visitor, idea));

        clock.set(Instant.parse("2024-04-02T09:00:00Z"));
        analysing.beginAll(cast.plan());
        visits.as(cast.coordinator(), language, visitor -> triage(visitor, idea, cast.institution(), language));
        visits.as(cast.deputy(), language, visitor -> {
            visitor.openOwnWork("task.ideaAnalysis.giveOpinion.title");
            check(visitor, "form.idea-analysis-give-opinion.opinion.option.FAVOURABLE");
            visitor.fill("form.idea-analysis-give-opinion.opinionText.label", "ممكن ابتداء من السنة المقبلة");
            visitor.findsNothingWrong();
            finish(visitor);
        });
        visits.as(cast.coordinator(), language, visitor -> {
            visitor.openWork(idea.value(), "task.ideaAnalysis.proposeAnswer.title");
            visitor.choose(visitor.form().locator(".fjs-form-field-select").first());
            visitor.fill("form.idea-analysis-propose-answer.reasonAr.label", "تدخل في نطاق الالتزام المقترح");
            visitor.findsNothingWrong();
            finish(visitor);
            visitor.open("/ideas/desk?plan=" + cast.plan());
            visitor.findsNothingWrong();
            visitor.page()
                    .locator("form[action='/ideas/desk/batch'] button[type=submit]")
                    .click();
            visitor.seesDone();
            visitor.findsNothingWrong();
        });
        for (SeatId seat : cast.seats()) {
            visits.as(cast.holder(seat), language, visitor -> {
                visitor.openOwnWork("task.ideaDecision.voteIdeas.title");
                check(visitor, "form.common.vote.option.FOR");
                visitor.findsNothingWrong();
                finish(visitor);
            });
        }
        String batch = cast.plan() + "-b1";
        visits.as(cast.coordinator(), language, visitor -> {
            visitor.openWork(batch, "task.ideaDecision.publishAnswers.title");
            check(visitor, "form.idea-decision-publish-answers.publication.option.NOW");
            visitor.findsNothingWrong();
            finish(visitor);
            visitor.open("/ideas/batches/" + batch);
            visitor.findsNothingWrong();
        });

        assertThat(ideas.get(idea).isAnswered()).isTrue();
        try (Visitor visitor = visits.anybody(language, Visitor.PHONE)) {
            visitor.open("/ideas/" + idea);
            visitor.findsNothingWrong();
            assertThat(visitor.page().locator("#answer").count()).isEqualTo(1);
        }
    }

    private String give(Page page, Cast cast, Language language) {
        page.navigate("http://localhost:" + port + "/ideas/new?plan=" + cast.plan() + "&lang=" + language.code());
        page.fill("#title", TITLE);
        page.fill("#text", TestIdeas.TEXT + " هاتفي 0612345678");
        page.locator("main form button[type=submit]").click();
        return page.locator("#receipt-code").textContent().strip();
    }

    private String edit(Page page, String code, Language language) {
        page.navigate("http://localhost:" + port + "/ideas/receipt?lang=" + language.code());
        page.fill("#code", code);
        page.locator("main form button[type=submit]").click();
        page.fill("#text", TestIdeas.TEXT + " هاتفي عندكم");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".notice-done").count()).isEqualTo(1);
        return code;
    }

    private void moderate(Visitor visitor, IdeaId idea, String choice) {
        visitor.openWork(idea.value(), "task.ideaModeration.moderateIdea.title");
        check(visitor, "form.idea-moderation-moderate-idea.moderation.option." + choice);
        if (choice.equals("PUBLISH")) {
            visitor.fill("form.idea-moderation-moderate-idea.ideaText.label", TestIdeas.TEXT);
            visitor.choose(
                    visitor.form().locator(".fjs-form-field-select:visible").first());
        } else {
            visitor.form().locator("textarea:not([readonly]):visible").last().fill("المرجو حذف رقم الهاتف");
        }
        visitor.findsNothingWrong();
        finish(visitor);
    }

    private static void seesWhatARedactionLacks(Visitor visitor, IdeaId idea) {
        visitor.open("/ideas/" + idea);
        Locator redaction = visitor.page().locator("details:has(form[action$='/redaction'])");
        redaction.locator("summary").click();
        redaction.locator("#text").fill("دون رقم الهاتف");
        redaction.locator("button[type=submit]").click();
        visitor.showsTheErrors();
    }

    /** Institutions of other tests have the same name: it is chosen by its place in the list. */
    private void triage(Visitor visitor, IdeaId idea, OrganisationId institution, Language language) {
        List<String> institutions = List.copyOf(names.institutions(language).keySet());
        visitor.openWork(idea.value(), "task.ideaAnalysis.triageIdea.title");
        check(visitor, "form.idea-analysis-triage-idea.triage.option.ROUTE");
        Locator select =
                visitor.form().locator(".fjs-form-field-select:visible").first();
        select.locator(".fjs-input-group").click();
        select.locator(".fjs-dropdownlist-item")
                .nth(institutions.indexOf(institution.value()))
                .click();
        visitor.findsNothingWrong();
        finish(visitor);
    }

    private static void check(Visitor visitor, String optionKey) {
        visitor.form().getByLabel(visitor.text(optionKey)).first().check();
    }

    private static void finish(Visitor visitor) {
        visitor.send();
        visitor.seesDone();
    }

    private interface Act {
        String on(Page page);
    }

    private static String withoutScripts(Act act) {
        try (BrowserContext context =
                Chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            return act.on(context.newPage());
        }
    }
}
