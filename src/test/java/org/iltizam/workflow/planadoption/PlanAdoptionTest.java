package org.iltizam.workflow.planadoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.TestStage.check;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.AGAINST;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.APPROVAL;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.FOR;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.RETURNED;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.SUBMISSION;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.leave;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.plan;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.take;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.waiving;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.ReadyCards;
import org.iltizam.SqlCount;
import org.iltizam.TestBrowser;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.Commitments;
import org.iltizam.consultation.AdoptingPlan;
import org.iltizam.consultation.AdoptionCard;
import org.iltizam.consultation.Block;
import org.iltizam.consultation.Blocker;
import org.iltizam.consultation.PlanAdoption;
import org.iltizam.consultation.StandingBlocks;
import org.iltizam.consultation.Waiver;
import org.iltizam.plan.Standard;
import org.iltizam.plan.StandardMark;
import org.iltizam.plan.StandardMarks;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Refusal;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way through the process planAdoption: each answer of a gateway, each event on an edge. */
@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanAdoptionTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    ReadyCards ready;

    @Autowired
    Processes processes;

    @Autowired
    WorkItems items;

    @Autowired
    AdoptingPlan adopting;

    @Autowired
    Commitments commitments;

    @Autowired
    StandingBlocks standing;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StandardMarks marks;

    @Autowired
    TestIdeas ideas;

    @Autowired
    Timeline record;

    @Autowired
    MovableClock clock;

    private Cast cast;
    private CardId first;
    private String key;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = stage.gather();
        first = ready.ready(cast, 1, cast.lead());
        key = AdoptionId.of(cast.plan()).value();
        processes.start(PlanAdoptionProcess.ID, key, Map.of());
    }

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        var coverage = stage.coverage(PlanAdoptionProcess.ID);
        stage.clear();
        assertThat(coverage.ratio()).as("missed: %s", coverage.missed()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theFormOfThePlanReadsThirtyCardsInTheStatementsOfThree() throws Exception {
        WorkItem item = stage.open(key, "consolidatePlan").get(0);
        IntStream.rangeClosed(2, 3).forEach(number -> committee.proposal(cast, number, cast.lead()));
        List<String> few = statements(item);
        IntStream.rangeClosed(4, 30).forEach(number -> committee.proposal(cast, number, cast.lead()));

        assertThat(statements(item)).hasSameSizeAs(few);
    }

    private List<String> statements(WorkItem item) throws Exception {
        return SqlCount.whenWarm(() -> {
            items.prefill(item, Language.AR);
            items.beside(item, Language.AR);
        });
    }

    @Test
    void aPlanIsPutTogetherVotedApprovedNumberedAndSubmitted() {
        CardId second = ready.ready(cast, 2, cast.otherLead());
        ProcessInstance process = instance();
        coordinator("consolidatePlan", plan(take(second, 1), leave(first, "يندرج ضمن برنامج آخر")));
        stage.waitsOnlyAt(process, "userTask_voteAdoption");
        everySeat(FOR);
        stage.waitsOnlyAt(process, "userTask_recordApproval");
        assertThat(commitments.of(cast.plan())).isEmpty();
        coordinator("recordApproval", APPROVAL);
        stage.waitsOnlyAt(process, "userTask_recordSubmission");
        coordinator("recordSubmission", SUBMISSION);

        check(process).isEnded().hasPassed("endEvent_planSubmitted").hasNotPassed("event_adoptionVoteDue");
        assertThat(commitments.of(cast.plan()))
                .extracting(Commitment::card, Commitment::number, Commitment::axis)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(second, 1, LocalizedText.arabic("الشفافية")));
        PlanAdoption adoption = adopting.find(cast.plan()).orElseThrow();
        assertThat(adoption.waivers()).isEmpty();
        assertThat(adoption.notTaken()).extracting(AdoptionCard::awaitsReason).containsExactly(false);
        assertThat(adoption.approval()).isNotNull();
        assertThat(adoption.submission()).isNotNull();
    }

    @Test
    void whatIsMissingBlocksThePlanUntilItIsWaivedInPublic() {
        Map<String, Object> gaps = new HashMap<>(TestCommittee.draft("التزام بلا ترجمة"));
        CardId untranslated = ready.ready(cast, 2, cast.otherLead(), gaps);
        Map<String, Object> answer = plan(take(untranslated, 1), leave(first, null));
        assertThat(refusals("consolidatePlan", answer))
                .containsExactlyInAnyOrder("blocked.MISSING_TRANSLATION", "blocked.CARDS_WITHOUT_REASON");
        answer.put("waived", List.of("MISSING_TRANSLATION", "CARDS_WITHOUT_REASON", "UNANSWERED_IDEAS"));
        assertThat(refusals("consolidatePlan", answer)).containsExactly("required");
        answer.put("waiverAr", "ضيق الوقت");
        coordinator("consolidatePlan", answer);
        PlanAdoption adoption = adopting.find(cast.plan()).orElseThrow();
        assertThat(adoption.waivers())
                .extracting(Waiver::blocker)
                .containsExactly(Blocker.MISSING_TRANSLATION, Blocker.CARDS_WITHOUT_REASON);
        assertThat(marks.of(cast.plan()))
                .filteredOn(mark -> mark.standard() == Standard.CONTRIBUTIONS_ANSWERED)
                .extracting(StandardMark::kept)
                .containsExactly(false);
    }

    @Test
    void aCardThatAwaitsAReasonStaysListedUntilOneIsGiven() {
        CardId second = ready.ready(cast, 2, cast.otherLead());
        Map<String, Object> answer = plan(take(second, 1), leave(first, null));
        answer.put("waived", List.of("CARDS_WITHOUT_REASON"));
        answer.put("waiverAr", "لم يقدم القطاع جوابه");
        coordinator("consolidatePlan", answer);
        everySeat(FOR);
        coordinator("recordApproval", APPROVAL);
        assertThat(awaiting()).containsExactly(first);
        LocalizedText reason = new LocalizedText("أدمج في برنامج حكومي", null, null);
        assertThat(adopting.explain(second, reason, cast.coordinator()).refusals())
                .extracting(Refusal::code)
                .containsExactly("notAwaited");
        adopting.explain(first, reason, cast.coordinator()).orThrow();
        assertThat(awaiting()).isEmpty();
        assertThat(adopting.explain(first, reason, cast.coordinator()).isDone()).isFalse();
    }

    @Test
    void anAxisHasItsNameInThreeLanguagesTypedOnce() {
        CardId second = ready.ready(cast, 2, cast.otherLead());
        Map<String, Object> named = new HashMap<>(take(first, 1));
        named.put("axisFr", "Transparence");
        named.put("axisEn", "Transparency");
        coordinator("consolidatePlan", plan(named, take(second, 2)));
        everySeat(FOR);
        assertThat(items.beside(stage.open(key, "recordApproval").get(0), Language.FR))
                .anySatisfy(fact -> assertThat(fact.text()).contains("Transparence"));
        coordinator("recordApproval", APPROVAL);
        assertThat(commitments.of(cast.plan()))
                .extracting(Commitment::axis)
                .containsOnly(new LocalizedText("الشفافية", "Transparence", "Transparency"));
        assertThat(new TestBrowser(port)
                        .get("/adoption?lang=en&plan=" + cast.plan())
                        .body())
                .contains("/commitments/" + CommitmentId.of(cast.plan(), 1), "Transparency");
    }

    @Test
    void whatComesUpBetweenVoteAndPublicationSendsThePlanBack() {
        ideas.open(cast.plan());
        coordinator("consolidatePlan", plan(take(first, 1)));
        everySeat(FOR);
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        ideas.give(cast.plan(), "فكرة متأخرة");
        coordinator("recordApproval", APPROVAL);
        ProcessInstance process = instance();
        check(process).hasPassed("gateway_nothingBlocks").hasNotPassed("serviceTask_publishPlan");
        stage.waitsOnlyAt(process, "userTask_consolidatePlan");
        assertThat(commitments.of(cast.plan())).isEmpty();
        assertThat(record.of(key)).extracting(RecordEntry::kind).contains("BlockerFound");
        assertThat(items.beside(stage.open(key, "consolidatePlan").get(0), Language.FR))
                .anySatisfy(fact -> assertThat(fact.text()).contains("Idées sans réponse\u00a0: 1"));

        Map<String, Object> answer = plan(take(first, 1));
        answer.put("waived", List.of("UNANSWERED_IDEAS"));
        answer.put("waiverAr", "وردت بعد التصويت");
        coordinator("consolidatePlan", answer);
        everySeat(FOR);
        coordinator("recordApproval", APPROVAL);
        check(process).hasPassed("serviceTask_publishPlan");
        assertThat(commitments.of(cast.plan())).hasSize(1);
    }

    /** As many wait for an answer as when it was let pass, but not the same. */
    @Test
    void anIdeaThatComesInForOneThatIsAnsweredIsNotWaivedWithIt() {
        ideas.open(cast.plan());
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        IdeaId waived = ideas.give(cast.plan(), "فكرة").idea();
        coordinator("consolidatePlan", waiving(plan(take(first, 1)), "UNANSWERED_IDEAS"));
        everySeat(FOR);
        stage.done(
                waived.value(),
                cast.coordinator(),
                "moderateIdea",
                Map.of("moderation", "DECLINE", "declined", "ADVERTISING", "note", "هذا إشهار"));
        assertThat(standing.of(cast.plan())).isEmpty();
        ideas.give(cast.plan(), "فكرة أخرى");
        assertThat(standing.of(cast.plan())).extracting(Block::blocker).containsExactly(Blocker.UNANSWERED_IDEAS);
        coordinator("recordApproval", APPROVAL);
        stage.waitsOnlyAt(instance(), "userTask_consolidatePlan");
    }

    @Test
    void aWaiverFromBeforeItsCasesWereKeptCountsThem() {
        ideas.open(cast.plan());
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        ideas.give(cast.plan(), "فكرة");
        coordinator("consolidatePlan", waiving(plan(take(first, 1)), "UNANSWERED_IDEAS"));
        jdbc.update("update plan_waiver set case_ids = '{}' where adoption = ?", key);
        assertThat(standing.of(cast.plan())).isEmpty();
        ideas.give(cast.plan(), "فكرة أخرى");
        assertThat(standing.of(cast.plan())).hasSize(1);
    }

    @Test
    void aCardThatComesAfterTheVoteCannotVanish() {
        coordinator("consolidatePlan", plan(take(first, 1)));
        everySeat(FOR);
        CardId late = committee.proposal(cast, 2, cast.otherLead());
        coordinator("recordApproval", APPROVAL);
        stage.waitsOnlyAt(instance(), "userTask_consolidatePlan");
        coordinator("consolidatePlan", plan(take(first, 1), leave(late, "ورد بعد الأجل")));
        everySeat(FOR);
        coordinator("recordApproval", APPROVAL);
        stage.waitsOnlyAt(instance(), "userTask_recordSubmission");
    }

    @Test
    void whatIsAnsweredAfterTheWaiverIsAnsweredLateAndOwedNoMore() {
        CardId second = ready.ready(cast, 2, cast.otherLead());
        Map<String, Object> answer = plan(take(second, 1), leave(first, null));
        answer.put("waived", List.of("CARDS_WITHOUT_REASON"));
        answer.put("waiverAr", "لم يقدم القطاع جوابه");
        coordinator("consolidatePlan", answer);
        assertThat(mark().stand()).isEqualTo(StandardMark.Stand.MISSED);
        assertThat(marks.owed(cast.plan(), Standard.CONTRIBUTIONS_ANSWERED)).isTrue();
        Instant missed = mark().at();
        clock.set(Instant.parse("2024-02-09T10:00:00Z"));
        adopting.explain(first, new LocalizedText("أدمج في برنامج حكومي", null, null), cast.coordinator())
                .orThrow();
        assertThat(mark().stand()).isEqualTo(StandardMark.Stand.LATE);
        assertThat(mark().lateAt()).isEqualTo("2024-02-09T10:00:00Z");
        assertThat(mark().at()).as("that it was missed stays").isEqualTo(missed);
        assertThat(marks.owed(cast.plan(), Standard.CONTRIBUTIONS_ANSWERED)).isFalse();
        assertThat(record.of(cast.plan().value()))
                .extracting(RecordEntry::kind)
                .contains("StandardMarked", "StandardMetLate");
    }

    private StandardMark mark() {
        return marks.of(cast.plan()).stream()
                .filter(mark -> mark.standard() == Standard.CONTRIBUTIONS_ANSWERED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noCardVanishesAndNoCardIsTakenUnready() {
        CardId drafting = committee.proposal(cast, 2, cast.otherLead());
        assertThat(refusals("consolidatePlan", plan(take(first, 1)))).containsExactly("cardMissing");
        assertThat(refusals("consolidatePlan", plan(take(first, 1), take(drafting, 1))))
                .containsExactlyInAnyOrder("cardNotReady", "numberTaken");
        assertThat(refusals("consolidatePlan", plan(leave(first, "سبب"), leave(drafting, "سبب"))))
                .containsExactly("noCardTaken");
        assertThat(refusals("consolidatePlan", plan(take(first, 1), leave(drafting, "سبب"), leave(first, "سبب"))))
                .containsExactly("notOffered");
        assertThat(refusals(
                        "consolidatePlan",
                        plan(take(first, 1), leave(drafting, "سبب"), leave(new CardId("abc"), "سبب"))))
                .containsExactly("notOffered");
        Map<String, Object> unnumbered = new HashMap<>(Map.of("cardId", first.value(), "decision", "TAKE"));
        assertThat(refusals("consolidatePlan", plan(unnumbered, leave(drafting, "سبب"))))
                .containsExactlyInAnyOrder("required", "required");
    }

    @Test
    void aCommitteeThatDoesNotAdoptSendsThePlanBackWithItsDissent() {
        coordinator("consolidatePlan", plan(take(first, 1)));
        everySeat(AGAINST);
        ProcessInstance process = instance();
        stage.waitsOnlyAt(process, "userTask_consolidatePlan");
        WorkItem again = stage.open(key, "consolidatePlan").get(0);
        assertThat(items.beside(again, Language.AR))
                .anySatisfy(fact -> assertThat(fact.text()).contains("عدد الالتزامات كبير"));
        assertThat(items.prefill(again, Language.AR).toString()).contains("planNumber=1", "decision=TAKE");
        coordinator("consolidatePlan", plan(take(first, 1)));
        stage.fire(process, "event_adoptionVoteDue");
        stage.waitsOnlyAt(process, "userTask_consolidatePlan");
        assertThat(stage.open(key, "voteAdoption")).isEmpty();
    }

    @Test
    void aGovernmentThatReturnsThePlanSaysWhy() {
        coordinator("consolidatePlan", plan(take(first, 1)));
        everySeat(FOR);
        assertThat(refusals("recordApproval", Map.of("approval", "returned"))).containsExactly("required");
        assertThat(refusals("recordApproval", Map.of("approval", "approved"))).containsExactly("required", "required");
        assertThat(refusals(
                        "recordApproval",
                        Map.of("approval", "approved", "approvedOn", "2024-02-06", "document", "محضر")))
                .containsExactly("dayAhead");
        coordinator("recordApproval", RETURNED);
        stage.waitsOnlyAt(instance(), "userTask_consolidatePlan");
        assertThat(items.beside(stage.open(key, "consolidatePlan").get(0), Language.FR))
                .anySatisfy(fact -> assertThat(fact.text()).contains("الميزانية غير محددة"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"consolidatePlan", "voteAdoption", "recordApproval", "recordSubmission"})
    void aLateTaskClimbsItsLadder(String task) {
        if (!task.equals("consolidatePlan")) {
            coordinator("consolidatePlan", plan(take(first, 1)));
            if (!task.equals("voteAdoption")) {
                everySeat(FOR);
                if (task.equals("recordSubmission")) {
                    coordinator("recordApproval", APPROVAL);
                }
            }
        }
        stage.fire(instance(), "event_" + task + "Reminder");
        stage.climb(key);
        check(instance()).hasPassed("endEvent_" + task + "Published").isWaitingAt("userTask_" + task);
        stage.onlyScalars(key);
    }

    private List<CardId> awaiting() {
        return adopting.find(cast.plan()).orElseThrow().notTaken().stream()
                .filter(AdoptionCard::awaitsReason)
                .map(AdoptionCard::card)
                .toList();
    }

    private ProcessInstance instance() {
        return stage.running(PlanAdoptionProcess.ID, key);
    }

    private void coordinator(String task, Map<String, Object> answer) {
        stage.done(key, cast.coordinator(), task, answer);
    }

    private void everySeat(Map<String, Object> vote) {
        cast.seats().forEach(seat -> stage.done(key, cast.holder(seat), "voteAdoption", vote));
    }

    private List<String> refusals(String task, Map<String, Object> answer) {
        WorkItem item = stage.open(key, task).get(0);
        return items.complete(item.id(), cast.coordinator(), item.version(), answer).refusals().stream()
                .map(Refusal::code)
                .toList();
    }
}
