package org.iltizam.workflow.publicconsultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.TestStage.check;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.ReadyCards;
import org.iltizam.SqlCount;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.RevisingCards;
import org.iltizam.commitment.VersionCause;
import org.iltizam.consultation.Consultation;
import org.iltizam.consultation.Consultations;
import org.iltizam.consultation.Contribution;
import org.iltizam.consultation.ContributionState;
import org.iltizam.consultation.GivingContributions;
import org.iltizam.consultation.ReportingResponse;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanEvent.PhaseExtended;
import org.iltizam.plan.PlanEvent.PhaseMoved;
import org.iltizam.plan.PlanEvent.PhaseRestarted;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.Processes;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.FlashMap;

/** Every way through the process publicConsultation: each answer of a gateway, each event on an edge. */
@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicConsultationTest {

    private static final Map<String, Object> FOR = Map.of("vote", "FOR");
    private static final Map<String, Object> AGAINST = Map.of("vote", "AGAINST", "dissent", "الردود عامة");

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    ReadyCards cards;

    @Autowired
    Cards shelf;

    @Autowired
    RevisingCards revising;

    @Autowired
    Processes processes;

    @Autowired
    WorkItems items;

    @Autowired
    GivingContributions giving;

    @Autowired
    ReportingResponse reporting;

    @Autowired
    Consultations consultations;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
    }

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        var coverage = stage.coverage(PublicConsultationProcess.ID);
        stage.clear();
        assertThat(coverage.ratio()).as("missed: %s", coverage.missed()).isGreaterThanOrEqualTo(0.95);
    }

    /** No reason stands below: it is asked again because others wrote meanwhile. */
    @Test
    void whoModeratesWhileOthersWriteIsToldThatMoreIsAskedAndOfNoReason() throws Exception {
        ConsultationScene scene = scene().open();
        scene.contribute(CardField.BUDGET, "من يمول؟");
        stage.fire(scene.instance(), "event_moderationDue");
        WorkItem item = stage.open(scene.key(), "moderateContributions").get(0);
        scene.contribute(CardField.BUDGET, "من يراقب؟");

        FlashMap said = mvc.perform(MockMvcRequestBuilders.post("/work/" + item.id())
                        .with(user(scene.cast().coordinator().value()))
                        .with(csrf())
                        .param("version", String.valueOf(item.version()))
                        .param(
                                "answer",
                                "{\"contributions\":[{\"contributionId\":\""
                                        + scene.cast().plan() + "-k1\",\"verdict\":\"PUBLISH\"}]}"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getFlashMap();

        assertThat(stage.open(scene.key(), "moderateContributions")).hasSize(1);
        assertThat(said.get("flash")).asString().contains("من جديد").doesNotContain("السبب");
    }

    @Test
    void contributionsToThirtyCardsAreModeratedInTheStatementsOfThree() throws Exception {
        ConsultationScene scene = scene().open();
        scene.contribute(CardField.BUDGET, "من يمول؟");
        stage.fire(scene.instance(), "event_moderationDue");
        WorkItem item = stage.open(scene.key(), "moderateContributions").get(0);
        contributedTo(scene, 2, 3, "RECEIVED");
        List<String> few = statements(item);
        contributedTo(scene, 4, 30, "RECEIVED");

        assertThat(statements(item)).hasSameSizeAs(few);
    }

    @Test
    void theReportOnThirtyCardsIsDraftedInTheStatementsOfThree() throws Exception {
        ConsultationScene scene = scene().open();
        scene.contribute(CardField.BUDGET, "من يمول؟");
        scene.moderated("PUBLISH").closed().settled().lead(scene.taken());
        WorkItem item = stage.open(scene.key(), "draftReport").get(0);
        contributedTo(scene, 2, 3, "PUBLISHED");
        List<String> few = statements(item);
        contributedTo(scene, 4, 30, "PUBLISHED");

        assertThat(statements(item)).hasSameSizeAs(few);
    }

    /** One to each of those cards; what is published is answered. */
    private void contributedTo(ConsultationScene scene, int first, int last, String state) {
        Cast cast = scene.cast();
        for (int number = first; number <= last; number++) {
            jdbc.sql("""
                            with answered as (
                                insert into contribution_answer (consultation, card, disposition, reason, answered_by,
                                    answered_at)
                                values (:consultation, :card, 'TAKEN', 'سبب', :lead, now()) returning id)
                            insert into contribution (id, consultation, number, card, version, author, text, at, submission,
                                state, answer)
                            select :id, :consultation, :number, :card, 1, 'CITIZEN', 'رأي', now(), :id, :state,
                                case when :state = 'PUBLISHED' then id end from answered""")
                    .param("consultation", scene.key())
                    .param("card", committee.proposal(cast, number, cast.lead()).value())
                    .param("lead", cast.lead().value())
                    .param("id", cast.plan() + "-k" + (100 + number))
                    .param("number", 100 + number)
                    .param("state", state)
                    .update();
        }
    }

    private List<String> statements(WorkItem item) throws Exception {
        return SqlCount.whenWarm(() -> {
            items.prefill(item, Language.AR);
            items.beside(item, Language.AR);
        });
    }

    @Test
    void contributionsAreAnsweredAndTheCardNamesWhatChangedBecauseOfWhom() {
        ConsultationScene scene = scene().open();
        String receipt = scene.contribute(CardField.BUDGET, "من يمول؟");
        scene.contribute(CardField.BUDGET, "من سيمول الالتزام؟");
        stage.fire(scene.instance(), "event_moderationDue");
        scene.moderatedNow("PUBLISH");
        check(scene.instance()).isWaitingAt("event_moderationDue", "event_consultationCloses");
        scene.closed().settled();
        stage.waitsOnlyAt(scene.instance(), "userTask_answerContributions");
        assertThat(scene.answering().assignee()).isEqualTo(scene.cast().lead());
        scene.lead(scene.taken());
        assertThat(find(receipt).noticedAt()).isNull();
        assertThat(consultations.unanswered(scene.cast().plan())).isEqualTo(2);

        ProcessInstance process = scene.instance();
        scene.reported().everySeat(FOR);

        check(process).isEnded().hasPassed("endEvent_responsePublished").hasNotPassed("event_reportVoteDue");
        assertThat(consultations.unanswered(scene.cast().plan())).isZero();
        List<Contribution> published = consultations.published(new ConsultationId(scene.key()));
        assertThat(published)
                .extracting(Contribution::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(published)
                .extracting(Contribution::answer)
                .containsOnly(find(receipt).answer());
        assertThat(published).extracting(Contribution::noticedAt).doesNotContainNull();
        assertThat(notices(scene)).isEqualTo(2);
        reporting.publish(new ConsultationId(scene.key()), new DecisionId("again"));
        assertThat(notices(scene)).as("nobody hears the same answer twice").isEqualTo(2);
        assertThat(shelf.versions(scene.card())).hasSize(2);
        assertThat(revising.causes(scene.card()))
                .containsExactly(Map.entry(
                        2,
                        published.stream()
                                .map(one -> new VersionCause(
                                        CardField.BUDGET, one.id().value()))
                                .toList()));
    }

    @Test
    void aConsultationIsAnnouncedInTimeOrSaysWhyNot() {
        ConsultationScene scene = scene();
        assertThat(refusals(
                        scene,
                        "prepareConsultation",
                        Map.of("opens", "2024-02-12", "closes", "2024-02-20", "invitationAr", "نص")))
                .containsExactlyInAnyOrder("consultationAnnouncedLate", "consultationTooShort");
        assertThat(refusals(
                        scene,
                        "prepareConsultation",
                        Map.of("opens", "2024-02-01", "closes", "2024-01-20", "invitationAr", "نص")))
                .containsExactlyInAnyOrder("consultationOpensInPast", "consultationClosesBeforeItOpens");
        scene.coordinator(
                "prepareConsultation",
                Map.of(
                        "opens",
                        "2024-02-12",
                        "closes",
                        "2024-02-20",
                        "invitationAr",
                        "نص",
                        "exceptionAr",
                        "قرب الأجل"));
        stage.waitsOnlyAt(scene.instance(), "event_consultationOpens");
        assertThat(consultations.find(scene.cast().plan()).orElseThrow().exception())
                .isNotNull();
    }

    @Test
    void nothingIsTakenBeforeTheFirstDayAndAfterTheLast() {
        ConsultationScene scene = scene();
        scene.coordinator("prepareConsultation", ConsultationScene.announcement());
        assertThat(giving.give(scene.contributed(CardField.BUDGET, "مبكر", "early"))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("consultationNotOpen");
        stage.fire(scene.instance(), "event_consultationOpens");
        scene.contribute(CardField.BUDGET, "في الوقت");
        scene.closed();
        assertThat(giving.give(scene.contributed(CardField.BUDGET, "متأخر", "late"))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("consultationNotOpen");
    }

    @Test
    void aPhaseThatIsExtendedKeepsItsConsultationOpen() {
        ConsultationScene scene = scene().open();
        events.publishEvent(new PhaseExtended(
                scene.cast().plan(),
                scene.cast().coordinator(),
                clock.instant(),
                PhaseKind.CONSULTATION,
                LocalDate.of(2024, 3, 10),
                LocalDate.of(2024, 3, 20),
                null));
        ProcessInstance process = scene.instance();
        scene.closed();
        assertThat(clock.instant()).isEqualTo(calendar.endOf(LocalDate.of(2024, 3, 20)));
        check(process).hasPassed("endEvent_consultationClosed");
    }

    @Test
    void anExtensionBeforeTheFirstDayIsKeptToo() {
        ConsultationScene scene = scene();
        scene.coordinator("prepareConsultation", ConsultationScene.announcement());
        events.publishEvent(new PhaseExtended(
                scene.cast().plan(),
                scene.cast().coordinator(),
                clock.instant(),
                PhaseKind.CONSULTATION,
                LocalDate.of(2024, 3, 10),
                LocalDate.of(2024, 3, 20),
                null));
        stage.fire(scene.instance(), "event_consultationOpens");
        scene.closed();
        assertThat(clock.instant()).isEqualTo(calendar.endOf(LocalDate.of(2024, 3, 20)));
    }

    @Test
    void aPhaseThatIsMovedMovesWhatWasAnnounced() {
        ConsultationScene scene = scene();
        scene.coordinator("prepareConsultation", ConsultationScene.announcement());
        events.publishEvent(new PhaseMoved(
                scene.cast().plan(),
                scene.cast().coordinator(),
                clock.instant(),
                PhaseKind.CONSULTATION,
                LocalDate.of(2024, 2, 1),
                LocalDate.of(2024, 2, 11),
                LocalDate.of(2024, 3, 30),
                LocalizedText.arabic("تأخر الإعداد")));
        stage.fire(scene.instance(), "event_consultationOpens");
        assertThat(calendar.dayOf(clock.instant())).as("ten days later").isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(giving.give(scene.contributed(CardField.BUDGET, "في الوقت", "moved"))
                        .isDone())
                .isTrue();
        scene.closed();
        assertThat(clock.instant()).isEqualTo(calendar.endOf(LocalDate.of(2024, 3, 20)));
    }

    @Test
    void aPhaseThatIsBegunAnewShutsTheDoorsUntilItIsAnnouncedAgain() {
        ConsultationScene scene = scene().open();
        scene.contribute(CardField.BUDGET, "قبل الإعادة");
        restarted(scene, PhaseKind.CONSULTATION);
        Consultation recalled = consultations.find(scene.cast().plan()).orElseThrow();
        assertThat(recalled.stage(clock.instant())).isEqualTo(Consultation.Stage.ANEW);
        assertThat(giving.give(scene.contributed(CardField.BUDGET, "بعد الإعادة", "anew"))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("consultationNotOpen");
        assertThat(consultations.unanswered(scene.cast().plan()))
                .as("what was given stays")
                .isEqualTo(1);
        stage.end(scene.instance());
        processes.start(PublicConsultationProcess.ID, scene.key(), Map.of());
        scene.coordinator(
                "prepareConsultation",
                Map.of("opens", "2024-03-10", "closes", "2024-03-30", "invitationAr", "من جديد"));
        stage.fire(scene.instance(), "event_consultationOpens");
        scene.contribute(CardField.BUDGET, "بعد الإعلان");
        restarted(scene, PhaseKind.IMPLEMENTATION);
        assertThat(consultations.find(scene.cast().plan()).orElseThrow().openAt(clock.instant()))
                .as("a later phase does not touch it")
                .isTrue();
        restarted(scene, PhaseKind.DRAFTING);
        assertThat(consultations.find(scene.cast().plan()).orElseThrow().openAt(clock.instant()))
                .as("it waits again with its phase")
                .isFalse();
    }

    private void restarted(ConsultationScene scene, PhaseKind phase) {
        events.publishEvent(new PhaseRestarted(
                scene.cast().plan(),
                scene.cast().coordinator(),
                clock.instant(),
                phase,
                LocalDate.of(2024, 5, 1),
                LocalizedText.arabic("خطأ في البطاقات")));
    }

    @Test
    void theSameFormSentTwiceIsOneContribution() {
        ConsultationScene scene = scene().open();
        var form = scene.contributed(CardField.PROBLEM, "نفس النص", "one-form");
        String receipt = giving.give(form).orThrow();
        assertThat(giving.give(form).orThrow()).isEqualTo(receipt);
        assertThat(giving.give(scene.contributed(CardField.PROBLEM, "نص آخر", "one-form"))
                        .orThrow())
                .isNotEqualTo(receipt);
        assertThat(consultations.unanswered(scene.cast().plan())).isEqualTo(2);
    }

    @Test
    void moderationIsDueTwoWorkingDaysAfterTheReceipt() {
        ConsultationScene scene = scene().open();
        ProcessInstance process = scene.instance();
        stage.fire(process, "event_moderationDue");
        stage.fire(process, "event_moderationDue");
        clock.moveTo(Instant.parse("2024-02-21T15:00:00Z"));
        scene.contribute(CardField.BUDGET, "مساهمة");
        stage.fire(process, "event_moderationDue");
        WorkItem item = stage.open(scene.key(), "moderateContributions").get(0);
        assertThat(clock.instant()).isEqualTo("2024-02-22T08:00:00Z");
        assertThat(item.hardAt()).isEqualTo(calendar.plusWorkingDays(Instant.parse("2024-02-21T15:00:00Z"), 2));
    }

    @Test
    void aContributionIsModeratedOnceAndOnlyIfItWaits() {
        ConsultationScene scene = scene().open();
        scene.contribute(CardField.BUDGET, "مساهمة");
        stage.fire(scene.instance(), "event_moderationDue");
        WorkItem item = stage.open(scene.key(), "moderateContributions").get(0);
        Map<?, ?> row = (Map<?, ?>) ((List<?>) items.prefill(item, Language.AR).get("contributions")).get(0);
        Object known = row.get("contributionId");
        Map<String, Object> waiting = Map.of("contributionId", known, "verdict", "PUBLISH");
        for (Object foreign : List.of("abc", "nap3-k1", known)) {
            Map<String, Object> strange = Map.of("contributionId", foreign, "verdict", "DECLINE", "reason", "سبب");
            assertThat(items.complete(
                                    item.id(),
                                    scene.cast().coordinator(),
                                    item.version(),
                                    Map.of("contributions", List.of(waiting, strange)))
                            .refusals())
                    .containsExactly(Refusal.at("contributions[1].verdict", "contributionUnknown", foreign));
        }
        scene.moderatedNow("PUBLISH");
    }

    @Test
    void personalDataIsTakenOutAndADeclinedContributionKeepsItsReason() {
        ConsultationScene scene = scene().open();
        String redacted = scene.contribute(CardField.BUDGET, "اتصلوا بي على 0600000000");
        scene.moderated("REDACT");
        String declined = scene.contribute(CardField.BUDGET, "إشهار");
        scene.moderated("DECLINE");
        assertThat(find(redacted).text()).isEqualTo("نص بدون اسم");
        assertThat(find(redacted).redacted()).isTrue();
        assertThat(find(declined).state()).isEqualTo(ContributionState.DECLINED);
        assertThat(find(declined).reason()).isEqualTo("سبب");
        assertThat(consultations.published(new ConsultationId(scene.key()))).hasSize(1);
        assertThat(jdbc.sql(
                                "select coalesce(string_agg(facts::text, ' '), '') from record_entry where subject like :plan")
                        .param("plan", scene.cast().plan() + "-k%")
                        .query(String.class)
                        .single())
                .isNotEmpty()
                .doesNotContain("0600000000", "Prénom", "someone@example.org");
    }

    @Test
    void aConsultationWithoutContributionsGoesStraightToItsReport() {
        ConsultationScene scene = scene().open().closed();
        ProcessInstance process = scene.instance();
        stage.fire(process, "event_moderationDue");
        check(process).hasNotPassed("subProcess_answerContributions");
        stage.waitsOnlyAt(process, "userTask_draftReport");
        scene.reported().everySeat(FOR);
        check(process).isEnded();
    }

    @Test
    void aVoteThatClosesWithoutQuorumComesBackToTheCoordinator() {
        ConsultationScene scene = scene().open().closed().settled().reported();
        ProcessInstance process = scene.instance();
        stage.fire(process, "event_reportVoteDue");
        stage.waitsOnlyAt(process, "userTask_draftReport");
        assertThat(stage.open(scene.key(), "agreeReport")).isEmpty();
    }

    @Test
    void leadsAreAskedAgainAndTheirFirstAnswersStayOnFile() {
        ConsultationScene scene = scene().open();
        String receipt = scene.contribute(CardField.BUDGET, "من يمول؟");
        scene.moderated("PUBLISH")
                .closed()
                .settled()
                .lead(scene.notTaken())
                .reported()
                .everySeat(AGAINST);
        WorkItem report = stage.open(scene.key(), "draftReport").get(0);
        assertThat(items.beside(report, Language.AR))
                .anySatisfy(fact -> assertThat(fact.text()).contains("الردود عامة"));
        assertThat(refusals(scene, "draftReport", Map.of("reportStep", "ASK_AGAIN", "askReason", "تعليل أدق")))
                .containsExactly("required");
        scene.coordinator(
                "draftReport",
                Map.of(
                        "reportStep",
                        "ASK_AGAIN",
                        "askAgain",
                        List.of(scene.card().value()),
                        "askReason",
                        "تعليل أدق"));
        Long first = find(receipt).answer();
        assertThat(first).isNull();
        scene.lead(scene.taken()).reported();
        ProcessInstance process = scene.instance();
        scene.everySeat(FOR);
        check(process).isEnded();
        assertThat(jdbc.sql(
                                "select count(*) from contribution_answer where consultation = :id and withdrawn_at is not null")
                        .param("id", scene.key())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anAnswerSaysTheTruthAboutWhatChanged() {
        ConsultationScene scene = scene().open();
        scene.contribute(CardField.BUDGET, "من يمول؟");
        scene.moderated("PUBLISH").closed().settled();
        assertThat(refusals(scene, "answerContributions", scene.answer("TAKEN", List.of(), "ميزانية القطاع")))
                .containsExactly("takenChangesNothing");
        assertThat(refusals(scene, "answerContributions", scene.answer("TAKEN", List.of("budget"), "ميزانية القطاع")))
                .containsExactly("fieldUnchanged");
        assertThat(refusals(scene, "answerContributions", scene.answer("NOT_TAKEN", List.of(), "ميزانية أخرى")))
                .containsExactly("fieldChangedForNobody");
        Map<String, Object> nobody = new java.util.HashMap<>(scene.notTaken());
        nobody.put("answers", List.of());
        assertThat(refusals(scene, "answerContributions", nobody)).containsExactly("contributionUnanswered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prepareConsultation",
                "moderateContributions",
                "answerContributions",
                "draftReport",
                "agreeReport"
            })
    void aLateTaskClimbsItsLadder(String task) {
        ConsultationScene scene = at(task);
        stage.fire(scene.instance(), "event_" + task + "Reminder");
        stage.climb(scene.key());
        check(scene.instance()).hasPassed("endEvent_" + task + "Published").isWaitingAt("userTask_" + task);
        stage.onlyScalars(scene.key());
    }

    private ConsultationScene at(String task) {
        ConsultationScene scene = scene();
        if (task.equals("prepareConsultation")) {
            return scene;
        }
        scene.open().contribute(CardField.BUDGET, "من يمول؟");
        stage.fire(scene.instance(), "event_moderationDue");
        if (task.equals("moderateContributions")) {
            return scene;
        }
        scene.moderatedNow("PUBLISH").closed().settled();
        if (task.equals("answerContributions")) {
            return scene;
        }
        scene.lead(scene.taken());
        return task.equals("draftReport") ? scene : scene.reported();
    }

    private ConsultationScene scene() {
        Cast cast = stage.gather();
        var card = cards.ready(cast, 1, cast.lead());
        String key = ConsultationId.of(cast.plan()).value();
        processes.start(PublicConsultationProcess.ID, key, Map.of());
        return new ConsultationScene(stage, items, giving, cast, key, card);
    }

    private List<String> refusals(ConsultationScene scene, String task, Map<String, Object> answer) {
        WorkItem item = stage.open(scene.key(), task).get(0);
        var by = item.assignee() == null ? scene.cast().coordinator() : item.assignee();
        return items.complete(item.id(), by, item.version(), answer).refusals().stream()
                .map(Refusal::code)
                .toList();
    }

    private Contribution find(String receipt) {
        return consultations.byReceipt(receipt).orElseThrow();
    }

    private long notices(ConsultationScene scene) {
        return jdbc.sql("select count(*) from record_entry where kind = 'ContributionAnswered' and subject like :plan")
                .param("plan", scene.cast().plan() + "-k%")
                .query(Long.class)
                .single();
    }
}
