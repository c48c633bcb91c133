package org.iltizam.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommitments;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.committee.Convening;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.committee.Convening.Topic;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.Meetings;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.monitoring.ReportState;
import org.iltizam.monitoring.Reports;
import org.iltizam.monitoring.ReviewState;
import org.iltizam.monitoring.ReviewVoices;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.ReportId;
import org.iltizam.shared.ReviewId;
import org.iltizam.shared.SeatId;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Progress of a commitment and the review of its plan, by people who only see pages. */
@IltizamTest
@NeedsBrowser
class MonitoringJourneyTest {

    private static final String REPORT = "form.progress-reporting-report-progress.";

    @Autowired
    Visits visits;

    @Autowired
    TestStage stage;

    @Autowired
    TestCommitments adopted;

    @Autowired
    TextsByLanguage texts;

    @Autowired
    Reports reports;

    @Autowired
    PlanReviews reviews;

    @Autowired
    ReviewVoices voices;

    @Autowired
    Meetings meetings;

    @Autowired
    MovableClock clock;

    private Cast cast;
    private CommitmentId commitment;

    @AfterEach
    void clear() {
        stage.clear();
    }

    @Test
    void progressGoesFromTheLeadToThePublicInArabic() {
        begin("2024-10-15T09:00:00Z");
        ReportId report = ReportId.of(commitment, "2024-12");
        stage.fire(stage.running("progressReporting", report.value()), "event_periodOver");
        visits.as(cast.lead(), Language.AR, visitor -> {
            addEvidence(visitor);
            seesWhatIsWrongWithWeights(visitor);
            visitor.openWork(report.value(), "task.progressReporting.reportProgress.title");
            visitor.findsNothingWrongIn(texts.in(Language.FR));
            choose(visitor, REPORT + "answer.option.PROGRESS");
            Locator rows = visitor.form().locator(".fjs-form-field-dynamiclist").first();
            chooseEach(visitor, rows);
            visitor.fill(REPORT + "textAr.label", "أُعدت الدراسة");
            visitor.fill(REPORT + "textFr.label", "L’étude est prête");
            choose(visitor, REPORT + "completion.option.LIMITED");
            visitor.fill(REPORT + "help.label", "نحتاج دعما");
            visitor.findsNothingWrong();
            visitor.send();
            visitor.seesDone();
        });
        SeatId seat = reports.get(report).seat();
        visits.as(cast.civilSociety().get(seat), Language.AR, visitor -> {
            visitor.openOwnWork("task.progressReporting.addOwnView.title");
            visitor.findsNothingWrongIn(texts.in(Language.FR));
            choose(visitor, "form.progress-reporting-add-own-view.completion.option.NO_EVIDENCE");
            visitor.fill("form.progress-reporting-add-own-view.view.label", "لم نطلع على الدراسة");
            visitor.findsNothingWrong();
            visitor.send();
            visitor.seesDone();
        });
        visits.as(cast.coordinator(), Language.AR, visitor -> {
            visitor.openWork(report.value(), "task.progressReporting.verifyReport.title");
            visitor.findsNothingWrongIn(texts.in(Language.FR));
            choose(visitor, "form.progress-reporting-verify-report.reportVerdict.option.verified");
            visitor.findsNothingWrong();
            visitor.send();
            visitor.seesDone();
        });
        visits.as(cast.government().values().iterator().next(), Language.AR, visitor -> {
            visitor.openWork(report.value(), "task.progressReporting.answerHelp.title");
            visitor.findsNothingWrongIn(texts.in(Language.FR));
            visitor.fill("form.progress-reporting-answer-help.helpAnswer.label", "تراسل اللجنة القطاع");
            visitor.findsNothingWrong();
            visitor.send();
            visitor.seesDone();
        });
        assertThat(reports.get(report).state()).isEqualTo(ReportState.PUBLISHED);
        for (int width : new int[] {Visitor.DESK, Visitor.PHONE}) {
            for (Language language : List.of(Language.AR, Language.FR)) {
                try (Visitor visitor = visits.anybody(language, width)) {
                    look(visitor, "/commitments?plan=" + cast.plan(), "list-" + language + "-" + width);
                    look(visitor, "/commitments/" + commitment, "one-" + language + "-" + width);
                }
            }
        }
    }

    @Test
    void aReviewGoesFromTheLeadsToTheIndependentResultsInFrench() {
        begin("2026-02-03T09:00:00Z");
        convene();
        ReviewId review = ReviewId.refresh(cast.plan());
        visits.as(cast.coordinator(), Language.FR, visitor -> {
            visitor.open("/commitments?plan=" + cast.plan());
            visitor.page().locator("button[name=kind][value=refresh]").click();
            visitor.seesDone();
        });
        ProcessInstance process = stage.running("planReview", review.value());
        visits.as(cast.lead(), Language.FR, visitor -> {
            seesWhatIsWrongWithWeights(visitor);
            visitor.openOwnWork("task.planReview.assessCommitment.title");
            visitor.findsNothingWrongIn(texts.in(Language.AR));
            choose(visitor, "form.plan-review-assess-commitment.completion.option.LIMITED");
            visitor.fill("form.plan-review-assess-commitment.results.label", "La moitié est faite");
            choose(visitor, "form.plan-review-assess-commitment.wish.option.KEEP");
            visitor.findsNothingWrong();
            visitor.send();
            visitor.seesDone();
        });
        visits.as(cast.coordinator(), Language.FR, visitor -> {
            visitor.openWork(review.value(), "task.planReview.draftReview.title");
            visitor.findsNothingWrongIn(texts.in(Language.AR));
            visitor.fill("form.plan-review-draft-review.summaryAr.label", "خلاصة");
            visitor.fill("form.plan-review-draft-review.summaryFr.label", "Synthèse");
            visitor.findsNothingWrong();
            visitor.send();
            visitor.seesDone();
        });
        try (Visitor visitor = visits.anybody(Language.FR, Visitor.PHONE)) {
            visitor.open("/reviews/" + review);
            visitor.page().fill("textarea[name=text]", "Plus vite, s’il vous plaît");
            visitor.findsNothingWrong();
            visitor.page()
                    .locator("form[action$='/comments'] button[type=submit]")
                    .click();
            visitor.seesDone();
            look(visitor, "/reviews/" + review, "review-FR-360");
        }
        assertThat(voices.latest(review)).hasSize(1);
        stage.fire(process, "event_commentsClosed");
        visits.as(cast.coordinator(), Language.FR, visitor -> {
            visitor.openWork(review.value(), "task.planReview.concludeReview.title");
            visitor.findsNothingWrongIn(texts.in(Language.AR));
            visitor.fill("form.plan-review-conclude-review.conclusion.label", "Pris en compte");
            visitor.choose(visitor.form().locator(".fjs-form-field-select").first());
            visitor.findsNothingWrong();
            visitor.send();
            visitor.seesDone();
        });
        for (SeatId seat : cast.seats()) {
            visits.as(cast.holder(seat), Language.FR, visitor -> {
                visitor.openOwnWork("task.planReview.voteReview.title");
                if (seat.equals(cast.seats().get(0))) {
                    visitor.findsNothingWrongIn(texts.in(Language.AR));
                }
                choose(visitor, "form.common.vote.option.FOR");
                visitor.findsNothingWrong();
                visitor.send();
                visitor.seesDone();
            });
        }
        visits.as(cast.coordinator(), Language.FR, visitor -> {
            visitor.openWork(review.value(), "task.planReview.recordIrmResults.title");
            visitor.findsNothingWrongIn(texts.in(Language.AR));
            visitor.fill("form.plan-review-record-irm-results.link.label", "https://www.opengovpartnership.org/m");
            chooseEach(
                    visitor,
                    visitor.form().locator(".fjs-form-field-dynamiclist").first());
            visitor.findsNothingWrong();
            visitor.send();
            visitor.seesDone();
        });
        assertThat(reviews.get(review).state()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(reviews.irm(commitment)).isPresent();
    }

    private void addEvidence(Visitor visitor) {
        visitor.open("/commitments/" + commitment);
        visitor.page().fill("input[name=madeOn]", "2024-12-20");
        refusesWhatIsTooLarge(visitor);
        visitor.page()
                .setInputFiles(
                        "input[name=file]",
                        new FilePayload("دراسة.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        visitor.findsNothingWrong();
        visitor.page().locator("form[enctype='multipart/form-data'] button").click();
        visitor.seesDone();
        assertThat(reports.evidence(commitment)).hasSize(1);
    }

    /** The form of the weights, open, with a weight that is too large and no reason. */
    private void seesWhatIsWrongWithWeights(Visitor visitor) {
        visitor.open("/commitments/" + commitment);
        Locator weights = visitor.page().locator("details:has(form[action$='/weights'])");
        weights.locator("summary").click();
        weights.locator("input[type=number]").first().fill("101");
        weights.locator("button[type=submit]").click();
        visitor.showsTheErrors();
    }

    /** The browser says so before anything is sent; without scripts the server does, and what was typed stays. */
    private static void refusesWhatIsTooLarge(Visitor visitor) {
        Locator file = visitor.page().locator("input[name=file]");
        file.setInputFiles(new FilePayload("كبير.pdf", "application/pdf", new byte[8_000_000]));
        assertThat(file.evaluate("field => field.validationMessage"))
                .isEqualTo(visitor.text("refusal.fileTooLarge", 5));
        file.evaluate("field => field.form.submit()");
        visitor.page().waitForSelector("#file-error");
        visitor.expectedThat("422");
        assertThat(visitor.page().inputValue("input[name=madeOn]")).isEqualTo("2024-12-20");
    }

    /** Kept beside the other results of the build, to be looked at. */
    private static void look(Visitor visitor, String path, String name) {
        visitor.open(path);
        visitor.findsNothingWrong();
        visitor.page()
                .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(java.nio.file.Path.of("target", "looks", "monitoring-" + name + ".png")));
    }

    private static void choose(Visitor visitor, String option) {
        visitor.form()
                .getByLabel(visitor.text(option), new Locator.GetByLabelOptions().setExact(true))
                .first()
                .check();
    }

    private static void chooseEach(Visitor visitor, Locator rows) {
        Locator selects = rows.locator(".fjs-form-field-select");
        for (int i = 0; i < selects.count(); i++) {
            visitor.choose(selects.nth(i));
        }
    }

    private void begin(String now) {
        clock.set(Instant.parse(now));
        cast = stage.gather();
        commitment = adopted.adopted(cast, 7);
    }

    private void convene() {
        meetings.convene(
                        new Convening(
                                cast.plan(),
                                MeetingKind.COMMITTEE,
                                null,
                                LocalizedText.arabic("اجتماع لجنة الإشراف"),
                                Instant.parse("2026-06-20T09:00:00Z"),
                                ZoneId.of("Africa/Casablanca"),
                                Duration.ofHours(2),
                                "الرباط",
                                null,
                                List.of(new Topic(cast.plan() + "-1", LocalizedText.arabic("المراجعة"))),
                                List.of(new Guest(cast.lead(), true)),
                                null),
                        cast.coordinator())
                .orThrow();
    }
}
