package org.iltizam.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestPlans;
import org.iltizam.people.OrganisationKind;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plans;
import org.iltizam.plan.ThemeSetting;
import org.iltizam.plan.Themes;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A cycle opened by its coordinator and its themes set by the committee, by people who only see pages. */
@IltizamTest
@NeedsBrowser
class CycleJourneyTest {

    @Autowired
    Visits visits;

    @Autowired
    TestCommittee committee;

    @Autowired
    PeopleRegister people;

    @Autowired
    Themes themes;

    @Autowired
    Plans plans;

    @Autowired
    MovableClock clock;

    @Autowired
    ProcessEngine engine;

    @AfterEach
    void endsWhatItOpened() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("actionPlanCycle")
                .list()
                .forEach(cycle -> engine.getRuntimeService().deleteProcessInstance(cycle.getId(), "end of the test"));
    }

    @Test
    void aCycleIsOpenedAndItsThemesSetInArabic() {
        goAllTheWay(Language.AR);
    }

    @Test
    void aCycleIsOpenedAndItsThemesSetInFrench() {
        goAllTheWay(Language.FR);
    }

    private void goAllTheWay(Language language) {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        Cast cast = committee.gather();
        PlanId plan = TestPlans.next();
        PersonId minister = cast.government().values().iterator().next();
        PersonId member = member(plan);
        visits.as(cast.coordinator(), language, visitor -> open(visitor, plan, List.of(minister, member)));
        assertThat(plans.get(plan).phase(PhaseKind.THEMES)).isPresent();

        beginThemes(plan);
        String subject = ThemeSetting.subject(plan);
        visits.as(minister, language, visitor -> {
            visitor.openOwnWork("task.themeSetting.proposeThemes.title");
            Locator rows = visitor.form().locator(".fjs-form-field-dynamiclist").first();
            rows.locator("input[type=text]").first().fill("العدالة المنفتحة");
            rows.locator("textarea").first().fill("<b>لأنها</b> تهم الجميع");
            visitor.findsNothingWrong();
            visitor.send();
            visitor.seesDone();
        });
        visits.as(member, language, visitor -> {
            visitor.openOwnWork("task.themeSetting.proposeThemes.title");
            visitor.form().locator("input[type=checkbox]").first().check();
            visitor.send();
            visitor.seesDone();
        });
        visits.as(cast.coordinator(), language, visitor -> {
            visitor.openWork(subject, "task.themeSetting.drawUpThemes.title");
            visitor.form()
                    .getByLabel(visitor.text("form.theme-setting-draw-up-themes.titleAr.label"))
                    .first()
                    .fill("العدالة المنفتحة");
            visitor.findsNothingWrong();
            visitor.send();
            visitor.seesDone();
        });
        for (PersonId seat : List.of(minister, member)) {
            visits.as(seat, language, visitor -> {
                visitor.openOwnWork("task.themeSetting.agreeThemes.title");
                visitor.form()
                        .getByLabel(visitor.text("form.common.vote.option.FOR"))
                        .check();
                visitor.findsNothingWrong();
                visitor.send();
                visitor.seesDone();
            });
        }
        visits.as(cast.coordinator(), language, visitor -> {
            visitor.openWork(subject, "task.themeSetting.publishTimeline.title");
            visitor.fill("form.theme-setting-publish-timeline.waysAr.label", "منصة إلكترونية ولقاءات جهوية");
            visitor.findsNothingWrong();
            visitor.send();
            visitor.seesDone();
        });
        assertThat(themes.published(plan))
                .extracting(theme -> theme.title().ar())
                .containsExactly("العدالة المنفتحة");
        try (Visitor visitor = visits.anybody(language, Visitor.PHONE)) {
            visitor.open("/cycle/" + plan + "/themes");
            assertThat(visitor.page().locator("main").innerText()).contains("العدالة المنفتحة", "لقاءات جهوية");
            visitor.findsNothingWrong();
        }
    }

    private static void open(Visitor visitor, PlanId plan, List<PersonId> sitting) {
        visitor.open("/cycle/new");
        visitor.page().fill("#code", plan.value());
        visitor.page().fill("#titleAr", "خطة العمل الرابعة");
        visitor.page().selectOption("#years", "4");
        visitor.page().fill("#starts", "2025-06-01");
        visitor.page().selectOption("#previous", "");
        visitor.findsNothingWrong();
        next(visitor);
        visitor.page().waitForSelector("input[name='THEMES.opens']");
        visitor.findsNothingWrong();
        next(visitor);
        visitor.page().waitForSelector("#seats");
        Locator suggested = visitor.page().locator("input[name=seats]:checked");
        while (suggested.count() > 0) {
            suggested.first().uncheck();
        }
        sitting.forEach(person -> visitor.page()
                .locator("input[name=seats][value='" + person + "']")
                .check());
        visitor.findsNothingWrong();
        next(visitor);
        visitor.findsNothingWrong();
        visitor.page().locator("button[name=to][value=open]").click();
        visitor.seesDone();
        visitor.findsNothingWrong();
        visitor.open("/cycle/" + plan + "/THEMES/postpone");
        visitor.findsNothingWrong();
    }

    private static void next(Visitor visitor) {
        visitor.page().locator("button[name=to][value=next]").click();
    }

    /** The day comes on which the themes begin. */
    private void beginThemes(PlanId plan) {
        ProcessInstance cycle = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(plan.value())
                .singleResult();
        Job opens = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(cycle.getId())
                .activityId("event_phaseOpens")
                .singleResult();
        clock.moveTo(opens.getDuedate().toInstant());
        engine.getManagementService().executeJob(opens.getId());
    }

    private PersonId member(PlanId plan) {
        OrganisationId association = people.addOrganisation(
                new OrganisationId(plan + "-association"),
                new LocalizedText("جمعية", "Association", "Association"),
                OrganisationKind.ASSOCIATION);
        return people.addPerson(new Person(
                new PersonId(plan + "-member"),
                new LocalizedText("عضو", "membre", "member"),
                association,
                Set.of(Role.COMMITTEE_MEMBER),
                plan + "@iltizam.example",
                Language.AR));
    }
}
