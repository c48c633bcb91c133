package org.iltizam.workflow.progressreporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.TestStage.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommitments;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.monitoring.Completion;
import org.iltizam.monitoring.Evidence;
import org.iltizam.monitoring.FileContent;
import org.iltizam.monitoring.KeepingEvidence;
import org.iltizam.monitoring.ProgressReport;
import org.iltizam.monitoring.ReportState;
import org.iltizam.monitoring.Reports;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReportId;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgressReportingTest {

    private static final Map<String, Object> NOTHING =
            Map.of("answer", "NOTHING", "nothingObstacle", "FUNDING", "help", "نحتاج دعما ماليا");
    private static final Map<String, Object> VIEW =
            Map.of("completion", "NO_EVIDENCE", "view", "لم نطلع بعد على المنصة");
    private static final Map<String, Object> VERIFIED = Map.of("reportVerdict", "verified");

    @Autowired
    TestStage stage;

    @Autowired
    TestCommitments commitments;

    @Autowired
    WorkItems items;

    @Autowired
    Reports reports;

    @Autowired
    KeepingEvidence evidence;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private Cast cast;
    private CommitmentId commitment;
    private ReportId report;
    private ProcessInstance process;

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        var coverage = stage.coverage(ProgressReportingProcess.ID);
        stage.clear();
        assertThat(coverage.ratio()).as("missed: %s", coverage.missed()).isGreaterThanOrEqualTo(0.95);
    }

    @BeforeEach
    void adopt() {
        clock.set(Instant.parse("2024-10-15T09:00:00Z"));
        cast = stage.gather();
        commitment = commitments.adopted(cast, 7);
        report = ReportId.of(commitment, "2024-12");
        process = stage.running(ProgressReportingProcess.ID, report.value());
    }

    @Test
    void theReportIsAskedForWhenThePeriodIsOverAndDueFifteenDaysLater() {
        stage.waitsOnlyAt(process, "event_periodOver");
        assertThat(reports.get(report).state()).isEqualTo(ReportState.EXPECTED);

        periodIsOver();

        assertThat(stage.open(report.value(), "reportProgress")).singleElement().satisfies(item -> {
            assertThat(item.assignee()).isEqualTo(cast.lead());
            assertThat(item.hardAt()).isEqualTo(Instant.parse("2025-01-15T22:59:59Z"));
        });
        assertThat(stage.count(
                        ProgressReportingProcess.ID,
                        ReportId.of(commitment, "2025-06").value()))
                .isEqualTo(1);
        stage.onlyScalars(report.value());
    }

    @Test
    void aReportGoesFromTheLeadThroughTheSecondVoiceToThePublic() {
        periodIsOver();
        lead(progress("SUBSTANTIAL", null, null));
        ProgressReport open = reports.get(report);
        PersonId voice = cast.civilSociety().get(open.seat());
        assertThat(stage.open(report.value(), "addOwnView"))
                .singleElement()
                .satisfies(item -> assertThat(item.assignee()).isEqualTo(voice));
        stage.done(report.value(), voice, "addOwnView", VIEW);
        coordinator(VERIFIED);

        check(process)
                .hasPassed("serviceTask_publishProgress", "endEvent_reportClosed")
                .isEnded();
        ProgressReport published = reports.get(report);
        assertThat(published.state()).isEqualTo(ReportState.PUBLISHED);
        assertThat(published.percent()).isEqualTo(38);
        assertThat(published.completion()).isEqualTo(Completion.LIMITED);
        assertThat(published.view().completion()).isEqualTo(Completion.NO_EVIDENCE);
        assertThat(timeline.of(report.value()))
                .extracting(RecordEntry::kind)
                .containsSubsequence(
                        "ReportOpened", "ProgressReported", "OwnViewAdded", "ReportVerified", "ProgressPublished");
    }

    @Test
    void nothingToReportIsAnAnswerAndARequestForHelpGoesToTheCommittee() {
        periodIsOver();
        lead(NOTHING);
        secondVoice(VIEW);
        coordinator(VERIFIED);
        PersonId member = cast.government().values().iterator().next();
        stage.done(report.value(), member, "answerHelp", Map.of("helpAnswer", "تُراسل اللجنة القطاع المعني"));

        check(process)
                .hasPassed("endEvent_answerHelpDone", "endEvent_reportClosed")
                .isEnded();
        ProgressReport published = reports.get(report);
        assertThat(published.nothing()).isTrue();
        assertThat(published.percent()).isZero();
        assertThat(published.helpAnswer().text()).isEqualTo("تُراسل اللجنة القطاع المعني");
    }

    @Test
    void daysAndMonthsAreWrittenInWords() {
        periodIsOver();
        WorkItem asked = stage.open(report.value(), "reportProgress").get(0);
        assertThat(items.prefill(asked, Language.FR).get("milestones").toString())
                .contains("1er septembre 2024 – 31 mars 2025");
        lead(progress("LIMITED", "STAFFING", "https://example.org/etat"));
        WorkItem view = stage.open(report.value(), "addOwnView").get(0);
        assertThat(items.beside(view, Language.FR))
                .extracting(Fact::text)
                .contains("décembre 2024", "1 · 20 décembre 2024 · https://example.org/etat");
    }

    @Test
    void aReportThatIsSentBackReturnsToItsLeadWithTheReason() {
        periodIsOver();
        lead(NOTHING);
        secondVoice(VIEW);
        assertThat(refused("verifyReport", cast.coordinator(), Map.of("reportVerdict", "returned")))
                .extracting(Refusal::field)
                .containsExactly("reason");
        coordinator(Map.of("reportVerdict", "returned", "reason", "أين النشاط الأول؟"));

        check(process).hasPassed("gateway_reportVerified").hasNotPassed("serviceTask_publishProgress");
        WorkItem again = stage.open(report.value(), "reportProgress").get(0);
        assertThat(items.prefill(again, Language.AR)).containsEntry("answer", "NOTHING");
        assertThat(items.beside(again, Language.AR))
                .anySatisfy(fact -> assertThat(fact.text()).isEqualTo("أين النشاط الأول؟"));
        lead(progress("LIMITED", "STAFFING", null));
        WorkItem view = stage.open(report.value(), "addOwnView").get(0);
        assertThat(items.prefill(view, Language.AR)).containsEntry("completion", "NO_EVIDENCE");
        secondVoice(VIEW);
        coordinator(VERIFIED);
        check(process).isEnded();
    }

    @Test
    void whenCivilSocietyStaysSilentTheReportGoesOnAndSaysSo() {
        periodIsOver();
        lead(progress("LIMITED", "STAFFING", null));
        stage.fire(process, "event_viewDue");
        stage.waitsOnlyAt(process, "userTask_verifyReport");
        coordinator(VERIFIED);

        assertThat(timeline.of(report.value())).extracting(RecordEntry::kind).contains("OwnViewMissing");
    }

    @Test
    void aWithdrawnCommitmentIsNotReportedOn() {
        jdbc.update("update commitment set state = 'WITHDRAWN' where id = ?", commitment.value());

        periodIsOver();

        check(process).hasPassed("endEvent_nothingToReport").isEnded();
        assertThat(reports.get(report).state()).isEqualTo(ReportState.DROPPED);
        assertThat(reports.of(commitment)).hasSize(1);
    }

    @Test
    void whatIsCompleteIsProvenByAFileOrAnAddress() {
        periodIsOver();
        assertThat(refusals(progress("COMPLETE", null, null)))
                .extracting(Refusal::code)
                .containsExactly("evidenceMissing");
        assertThat(refusals(progress("COMPLETE", null, "javascript:alert(1)")))
                .extracting(Refusal::code)
                .containsExactly("badLink");

        byte[] pdf = "%PDF-1.7 محضر".getBytes(StandardCharsets.UTF_8);
        LocalDate day = LocalDate.of(2024, 12, 20);
        assertThat(evidence.file(commitment, 1, new FileContent("a.png", pdf), day, cast.lead())
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("fileKind");
        evidence.file(commitment, 1, new FileContent("../محضر.pdf", pdf), day, cast.lead())
                .orThrow();
        lead(progress("COMPLETE", null, null));

        Evidence kept = reports.evidence(commitment).get(0);
        assertThat(kept.fileName()).isEqualTo("محضر.pdf");
        assertThat(kept.sha256()).hasSize(64);
        String key = String.valueOf(kept.fileKey());
        assertThat(evidence.open(commitment, key, false)).isEmpty();
        secondVoice(VIEW);
        coordinator(VERIFIED);
        assertThat(evidence.open(commitment, key, false))
                .hasValueSatisfying(file -> assertThat(file.content().bytes()).isEqualTo(pdf));
        assertThat(reports.get(report).percent()).isEqualTo(50);
    }

    @Test
    void anAddressInTheAnswerIsKeptAsEvidenceWithItsHash() {
        periodIsOver();
        lead(progress("COMPLETE", null, "https://data.gov.ma/rapport"));

        assertThat(reports.evidence(commitment)).singleElement().satisfies(kept -> {
            assertThat(kept.link()).isEqualTo("https://data.gov.ma/rapport");
            assertThat(kept.madeOn()).isEqualTo(LocalDate.of(2024, 12, 20));
            assertThat(kept.sha256()).hasSize(64);
        });
    }

    @Test
    void whatHasHardlyMovedNeedsAnObstacleAndTwoLanguages() {
        periodIsOver();
        assertThat(refusals(progress("LIMITED", null, null)))
                .extracting(Refusal::field)
                .containsExactly("milestones[0].obstacle");
        Map<String, Object> arabicOnly = new java.util.HashMap<>(progress("SUBSTANTIAL", null, null));
        arabicOnly.remove("textFr");
        assertThat(refusals(arabicOnly)).extracting(Refusal::code).containsExactly("twoLanguages");
        assertThat(refusals(Map.of("answer", "NOTHING")))
                .extracting(Refusal::code)
                .containsExactly("obstacleMissing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reportProgress", "addOwnView", "verifyReport", "answerHelp"})
    void everyTaskHasItsLadder(String task) {
        periodIsOver();
        if (!task.equals("reportProgress")) {
            lead(NOTHING);
        }
        if (task.equals("verifyReport") || task.equals("answerHelp")) {
            secondVoice(VIEW);
        }
        if (task.equals("answerHelp")) {
            coordinator(VERIFIED);
        }

        stage.fire(process, "event_" + task + "Reminder");
        stage.climb(report.value());

        check(process).hasPassed("callActivity_" + task + "Ladder", "endEvent_" + task + "Published");
    }

    private void periodIsOver() {
        stage.fire(process, "event_periodOver");
    }

    private void lead(Map<String, Object> answer) {
        stage.done(report.value(), cast.lead(), "reportProgress", answer);
    }

    private void secondVoice(Map<String, Object> answer) {
        WorkItem item = stage.open(report.value(), "addOwnView").get(0);
        stage.done(report.value(), item.assignee(), "addOwnView", answer);
    }

    private void coordinator(Map<String, Object> answer) {
        stage.done(report.value(), cast.coordinator(), "verifyReport", answer);
    }

    private List<Refusal> refusals(Map<String, Object> answer) {
        return refused("reportProgress", cast.lead(), answer);
    }

    private List<Refusal> refused(String task, PersonId by, Map<String, Object> answer) {
        WorkItem item = stage.open(report.value(), task).get(0);
        return items.complete(item.id(), by, item.version(), answer).refusals();
    }

    /** The first milestone as given, the second one planned for later. */
    private static Map<String, Object> progress(String degree, String obstacle, String link) {
        Map<String, Object> first = new java.util.HashMap<>(Map.of("number", "1", "degree", degree));
        if (obstacle != null) {
            first.put("obstacle", obstacle);
        }
        if (link != null) {
            first.put("link", link);
            first.put("linkDate", "2024-12-20");
        }
        return Map.of(
                "answer",
                "PROGRESS",
                "milestones",
                List.of(first, Map.of("number", "2", "degree", "NOT_STARTED", "obstacle", "PLANNED_LATER")),
                "textAr",
                "أُنجز الشطر الأول",
                "textFr",
                "La première tranche est faite",
                "completion",
                "LIMITED");
    }
}
