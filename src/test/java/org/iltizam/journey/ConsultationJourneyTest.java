package org.iltizam.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.iltizam.IltizamTest;
import org.iltizam.ReadyCards;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.Commitments;
import org.iltizam.consultation.Consultations;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanRegister;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.Processes;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A consultation and an adoption by people who only see pages, the public among them. */
@IltizamTest
@NeedsBrowser
class ConsultationJourneyTest {

    private static final Instant TODAY = Instant.parse("2024-02-05T09:00:00Z");

    @Autowired
    Visits visits;

    @Autowired
    TestStage stage;

    @Autowired
    ReadyCards ready;

    @Autowired
    PlanRegister plans;

    @Autowired
    Processes processes;

    @Autowired
    Consultations consultations;

    @Autowired
    Commitments commitments;

    @Autowired
    Cards cards;

    @Autowired
    MovableClock clock;

    @AfterEach
    void nothingGoesOn() {
        stage.clear();
    }

    @Test
    void thePublicIsHeardAndAnsweredInArabic() {
        hear(Language.AR);
    }

    @Test
    void thePublicIsHeardAndAnsweredInFrench() {
        hear(Language.FR);
    }

    @Test
    void aPlanIsAdoptedInArabic() {
        adopt(Language.AR);
    }

    @Test
    void aPlanIsAdoptedInFrench() {
        adopt(Language.FR);
    }

    private void hear(Language language) {
        clock.set(TODAY);
        Cast cast = stage.gather();
        CardId card = ready.ready(cast, 1, cast.lead());
        plans.schedule(
                        cast.plan(),
                        new Phase(PhaseKind.CONSULTATION, LocalDate.of(2024, 2, 20), LocalDate.of(2024, 3, 10)))
                .orThrow();
        String key = ConsultationId.of(cast.plan()).value();
        processes.start("publicConsultation", key, Map.of());
        visits.as(cast.coordinator(), language, visitor -> {
            visitor.openWork(key, "task.publicConsultation.prepareConsultation.title");
            visitor.form().locator("textarea").first().fill("شاركونا آراءكم حول بطاقات الالتزام");
            finish(visitor);
        });
        var process = stage.running("publicConsultation", key);
        stage.fire(process, "event_consultationOpens");
        try (Visitor citizen = visits.anybody(language, Visitor.PHONE)) {
            citizen.open("/consultation?plan=" + cast.plan());
            citizen.findsNothingWrong();
            citizen.open("/consultation/" + card + "?field=budget");
            citizen.findsNothingWrong();
            citizen.page().fill("#text", "من يمول الالتزام؟ Qui finance ?");
            citizen.page().locator("#give button[type=submit]").click();
            citizen.page().waitForSelector(".notice-done");
            citizen.findsNothingWrong();
        }
        stage.fire(process, "event_moderationDue");
        visits.as(cast.coordinator(), language, visitor -> {
            visitor.openWork(key, "task.publicConsultation.moderateContributions.title");
            visitor.choose(visitor.form().locator(".fjs-form-field-select").first());
            finish(visitor);
        });
        stage.fire(process, "event_consultationCloses");
        stage.fire(process, "event_moderationDue");
        visits.as(cast.lead(), language, visitor -> {
            visitor.openWork(key, "task.publicConsultation.answerContributions.title");
            Locator answers =
                    visitor.form().locator(".fjs-form-field-dynamiclist").first();
            visitor.choose(answers.locator(".fjs-form-field-select").first());
            answers.locator("textarea").first().fill("أضيفت مساهمة الشركاء إلى الميزانية");
            // the text of the contribution names the field too: the tick is the last one
            answers.getByLabel(visitor.text("form.public-consultation-answer-contributions.changed.option.budget"))
                    .last()
                    .check();
            Locator texts = visitor.form().locator("textarea");
            texts.nth(texts.count() - 2).fill("ميزانية القطاع ومساهمة الشركاء");
            finish(visitor);
        });
        visits.as(cast.coordinator(), language, visitor -> {
            visitor.openWork(key, "task.publicConsultation.draftReport.title");
            visitor.form().locator("input[type=radio]").first().check();
            visitor.form().locator("textarea").first().fill("خلاصة ما عبر عنه العموم");
            finish(visitor);
        });
        vote(cast, language, "task.publicConsultation.agreeReport.title");
        assertThat(consultations.unanswered(cast.plan())).isZero();
        assertThat(cards.versions(card)).hasSize(2);
        try (Visitor citizen = visits.anybody(language, Visitor.DESK)) {
            citizen.open("/consultation/" + card);
            assertThat(citizen.page().content()).contains("أضيفت مساهمة الشركاء إلى الميزانية", "<ins>");
            citizen.findsNothingWrong();
            citizen.open("/consultation?plan=" + cast.plan());
            citizen.findsNothingWrong();
        }
    }

    private void adopt(Language language) {
        clock.set(TODAY);
        Cast cast = stage.gather();
        ready.ready(cast, 1, cast.lead());
        ready.ready(cast, 2, cast.otherLead());
        String key = AdoptionId.of(cast.plan()).value();
        processes.start("planAdoption", key, Map.of());
        visits.as(cast.coordinator(), language, visitor -> {
            visitor.openWork(key, "task.planAdoption.consolidatePlan.title");
            Locator decisions = visitor.form().locator(".fjs-form-field-dynamiclist .fjs-form-field-select");
            visitor.choose(decisions.first());
            visitor.form().locator(".fjs-form-field-number input").first().fill("1");
            visitor.form()
                    .locator(".fjs-form-field-textfield input:not([readonly])")
                    .first()
                    .fill("الشفافية");
            decisions.last().locator(".fjs-input-group").click();
            decisions.last().locator(".fjs-dropdownlist-item").last().click();
            visitor.form()
                    .getByLabel(visitor.text("form.plan-adoption-consolidate-plan.waived.option.CARDS_WITHOUT_REASON"))
                    .check();
            Locator texts = visitor.form().locator("textarea");
            texts.nth(texts.count() - 3).fill("لم يدل القطاع بجوابه في الأجل");
            finish(visitor);
        });
        vote(cast, language, "task.planAdoption.voteAdoption.title");
        visits.as(cast.coordinator(), language, visitor -> {
            visitor.openWork(key, "task.planAdoption.recordApproval.title");
            visitor.form().locator("input[type=radio]").first().check();
            visitor.chooseDay(visitor.form().locator(".fjs-form-field-datetime").first());
            visitor.form().locator(".fjs-form-field-textfield input").first().fill("محضر مجلس الحكومة رقم 12");
            finish(visitor);
        });
        assertThat(commitments.of(cast.plan())).hasSize(1);
        visits.as(cast.coordinator(), language, visitor -> {
            visitor.openWork(key, "task.planAdoption.recordSubmission.title");
            visitor.chooseDay(visitor.form().locator(".fjs-form-field-datetime").first());
            visitor.form().locator(".fjs-form-field-textfield input").first().fill("خطة العمل، النسخة 1");
            finish(visitor);
        });
        assertThat(stage.count("planAdoption", key)).isZero();
        visits.as(cast.coordinator(), language, visitor -> {
            visitor.open("/adoption?plan=" + cast.plan());
            visitor.findsNothingWrong();
            visitor.page().locator("details.fold summary").first().click();
            visitor.page().locator("details.fold textarea").first().fill("أدمج في برنامج حكومي");
            visitor.findsNothingWrong();
            visitor.page().locator("details.fold button[type=submit]").first().click();
            visitor.seesDone();
        });
        try (Visitor citizen = visits.anybody(language, Visitor.PHONE)) {
            citizen.open("/adoption?plan=" + cast.plan());
            assertThat(citizen.page().content()).contains("أدمج في برنامج حكومي", "لم يدل القطاع بجوابه في الأجل");
            citizen.findsNothingWrong();
        }
    }

    private void vote(Cast cast, Language language, String titleKey) {
        for (SeatId seat : cast.seats()) {
            boolean first = seat.equals(cast.seats().get(0));
            visits.as(cast.holder(seat), language, visitor -> {
                visitor.openOwnWork(titleKey);
                visitor.form().locator("input[type=radio]").first().check();
                if (first) {
                    visitor.findsNothingWrong();
                }
                visitor.send();
                visitor.seesDone();
            });
        }
    }

    private static void finish(Visitor visitor) {
        visitor.findsNothingWrong();
        visitor.send();
        visitor.seesDone();
    }
}
