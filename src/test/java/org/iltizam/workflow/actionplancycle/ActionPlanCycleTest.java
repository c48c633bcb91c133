package org.iltizam.workflow.actionplancycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.plan.PhaseKind.ADOPTION;
import static org.iltizam.plan.PhaseKind.ANALYSIS;
import static org.iltizam.plan.PhaseKind.CONSULTATION;
import static org.iltizam.plan.PhaseKind.DRAFTING;
import static org.iltizam.plan.PhaseKind.IDEAS;
import static org.iltizam.plan.PhaseKind.IMPLEMENTATION;
import static org.iltizam.plan.PhaseKind.THEMES;
import static org.iltizam.workflow.TestStage.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.plan.Cycles;
import org.iltizam.plan.MovingPhases;
import org.iltizam.plan.OpeningCycles;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanRegister;
import org.iltizam.plan.Plans;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReviewId;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way through the process actionPlanCycle. */
@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionPlanCycleTest {

    private static final LocalizedText REASON = LocalizedText.arabic("تأخر تعيين الأعضاء");

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    ProcessEngine engine;

    @Autowired
    PlanRegister register;

    @Autowired
    OpeningCycles opening;

    @Autowired
    MovingPhases moving;

    @Autowired
    Plans plans;

    @Autowired
    Cycles cycles;

    @Autowired
    PlanReviews reviews;

    @Autowired
    Timeline record;

    @Autowired
    MovableClock clock;

    @BeforeAll
    void standIn() {
        CycleScene.standIn(engine);
    }

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
    }

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        var coverage = stage.coverage(ActionPlanCycleProcess.ID);
        stage.clear();
        assertThat(coverage.ratio()).as("missed: %s", coverage.missed()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void aCycleGoesThroughAllItsPhasesUntilThePlanIsArchived() {
        CycleScene scene = scene();
        ProcessInstance process = scene.instance();
        stage.waitsOnlyAt(process, "event_phaseOpens");
        for (PhaseKind phase : PhaseKind.values()) {
            assertThat(phase(scene, phase).isAhead()).isTrue();
            scene.begun();
            assertThat(phase(scene, phase).isHeld()).as("%s is held", phase).isTrue();
            if (phase.isSettledByHand()) {
                moving.settle(scene.plan(), phase, null, scene.cast().coordinator())
                        .orThrow();
            } else {
                assertThat(scene.held(phase).getBusinessKey()).isEqualTo(scene.key(phase));
                scene.over(phase);
            }
            assertThat(phase(scene, phase).isOver()).as("%s is over", phase).isTrue();
            stage.onlyScalars(scene.plan().value());
        }
        check(process)
                .isEnded()
                .hasPassed("endEvent_everyPhaseOver", "serviceTask_archivePlan", "endEvent_planArchived");
        assertThat(cycles.find(scene.plan()).orElseThrow().archivedAt()).isNotNull();
        assertThat(kinds(scene))
                .startsWith("CycleOpened", "PhaseOpened", "PhaseClosed")
                .endsWith("CycleArchived");
    }

    @Test
    void aPostponedPhaseOpensOnItsNewDayAndPushesTheOthers() {
        CycleScene scene = scene();
        ProcessInstance process = scene.instance();
        LocalDate later = CycleScene.TODAY.plusDays(60);
        assertThat(moving.postpone(
                                scene.plan(), THEMES, later, null, scene.cast().coordinator())
                        .refusals())
                .containsExactly(Refusal.at("reasonAr", "publicReasonNeeded"));
        moving.postpone(scene.plan(), THEMES, later, REASON, scene.cast().coordinator())
                .orThrow();

        check(process).hasPassed("event_phaseMoved");
        assertThat(due(process, "event_phaseOpens")).isEqualTo(startOf(later));
        assertThat(phase(scene, THEMES).closes()).isEqualTo(later.plusDays(30));
        assertThat(phase(scene, IDEAS).opens()).as("ideas follow the themes").isEqualTo(later.plusDays(31));
        assertThat(kinds(scene)).filteredOn("PhaseMoved"::equals).hasSizeGreaterThan(1);
    }

    @Test
    void movingALaterPhaseLeavesTheOneThatIsHeld() {
        CycleScene scene = scene().begun();
        ProcessInstance themes = scene.held(THEMES);
        moving.postpone(
                        scene.plan(),
                        IDEAS,
                        CycleScene.TODAY.plusDays(95),
                        REASON,
                        scene.cast().coordinator())
                .orThrow();
        assertThat(scene.held(THEMES).getId()).isEqualTo(themes.getId());
        scene.over(THEMES);
        assertThat(due(scene.instance(), "event_phaseOpens")).isEqualTo(startOf(CycleScene.TODAY.plusDays(95)));
    }

    @Test
    void anExtensionMovesTheTimerOfTheLastDayByMessage() {
        CycleScene scene = scene().begun();
        ProcessInstance process = scene.instance();
        Instant before = due(process, "event_phaseCloses");
        LocalDate later = CycleScene.TODAY.plusDays(74);
        moving.extend(scene.plan(), THEMES, later, null, scene.cast().coordinator())
                .orThrow();

        check(process).hasPassed("event_phaseExtended");
        assertThat(due(process, "event_phaseCloses")).isEqualTo(before.plus(Duration.ofDays(2)));
        stage.fire(process, "event_phaseCloses");
        check(process).hasPassed("serviceTask_noteOverrun").isWaitingAt("event_extendedLate", "callActivity_setThemes");
        assertThat(phase(scene, THEMES).overran()).isTrue();
        assertThat(kinds(scene)).endsWith("PhaseOverran");

        LocalDate muchLater = CycleScene.TODAY.plusDays(85);
        assertThat(moving.extend(
                                scene.plan(),
                                THEMES,
                                muchLater,
                                null,
                                scene.cast().coordinator())
                        .refusals())
                .as("the ideas would open too soon after the timeline")
                .containsExactly(Refusal.at("reasonAr", "breaksTimeline", 14, 5L));
        moving.extend(scene.plan(), THEMES, muchLater, REASON, scene.cast().coordinator())
                .orThrow();
        check(process).hasPassed("event_extendedLate").isWaitingAt("gateway_phaseClock");
        assertThat(phase(scene, THEMES).overran()).isFalse();
    }

    @Test
    void aPhaseThatIsHeldBeginsAnewWithAProcessOfItsOwn() {
        CycleScene scene = scene().begun();
        ProcessInstance process = scene.instance();
        ProcessInstance first = scene.held(THEMES);
        assertThat(stage.open(scene.key(THEMES), "proposeThemes")).hasSize(4);
        moving.restart(scene.plan(), THEMES, REASON, scene.cast().coordinator()).orThrow();

        check(process).hasPassed("event_phaseMoved");
        stage.waitsOnlyAt(process, "event_phaseOpens");
        assertThat(stage.open(scene.key(THEMES), "proposeThemes"))
                .as("what was asked in the phase is withdrawn")
                .isEmpty();
        scene.begun();
        assertThat(scene.held(THEMES).getId()).isNotEqualTo(first.getId());
        assertThat(stage.open(scene.key(THEMES), "proposeThemes")).hasSize(4);
    }

    @Test
    void aPhaseThatIsOverBeginsAnewAndThoseAfterItWait() {
        CycleScene scene = scene().begun().over(THEMES).begun();
        assertThat(phase(scene, IDEAS).isHeld()).isTrue();
        moving.restart(scene.plan(), THEMES, REASON, scene.cast().coordinator()).orThrow();
        assertThat(phase(scene, IDEAS).isAhead()).isTrue();
        scene.begun();
        assertThat(phase(scene, THEMES).isHeld()).isTrue();
        assertThat(scene.held(THEMES)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(PhaseKind.class)
    void everyPhaseThatIsOverBeginsAnewWhileNoPlanIsPublished(PhaseKind kind) {
        CycleScene scene = scene();
        Stream.of(PhaseKind.values())
                .filter(phase -> phase.compareTo(kind) <= 0)
                .forEach(phase ->
                        register.schedule(scene.plan(), over(scene, phase)).orThrow());
        moving.restart(scene.plan(), kind, REASON, scene.cast().coordinator()).orThrow();
        scene.begun();

        assertThat(phase(scene, kind).isHeld()).isTrue();
    }

    /** Its cards are commitments by then. */
    @Test
    void whatLedToAPublishedPlanIsNotBegunAnew() {
        CycleScene scene = scene();
        PersonId coordinator = scene.cast().coordinator();
        for (PhaseKind phase : PhaseKind.values()) {
            register.schedule(scene.plan(), over(scene, phase)).orThrow();
        }
        jdbc.update(
                "insert into plan_adoption (id, plan, consolidated_at, consolidated_by, published_at)"
                        + " values (?, ?, now(), ?, now())",
                AdoptionId.of(scene.plan()).value(),
                scene.plan().value(),
                coordinator.value());
        for (PhaseKind phase : List.of(THEMES, CONSULTATION, ADOPTION)) {
            assertThat(codes(moving.restart(scene.plan(), phase, REASON, coordinator)))
                    .containsExactly("planPublished");
        }
        moving.restart(scene.plan(), PhaseKind.IMPLEMENTATION, REASON, coordinator)
                .orThrow();
    }

    @Test
    void workThatIsLeftNeedsAPublicReason() {
        CycleScene scene = scene();
        Cast cast = scene.cast();
        for (PhaseKind phase : List.of(THEMES, IDEAS)) {
            register.schedule(cast.plan(), over(scene, phase)).orThrow();
        }
        moving.restart(scene.plan(), IDEAS, REASON, cast.coordinator()).orThrow();
        scene.begun().over(IDEAS).begun();
        committee.proposal(cast, 1, cast.lead());
        moving.settle(scene.plan(), ANALYSIS, null, cast.coordinator()).orThrow();
        scene.begun();
        assertThat(moving.settle(scene.plan(), DRAFTING, null, cast.coordinator())
                        .refusals())
                .containsExactly(Refusal.at("reasonAr", "phaseHasWorkLeft", 1));
        moving.settle(scene.plan(), DRAFTING, REASON, cast.coordinator()).orThrow();
        assertThat(phase(scene, DRAFTING).isOver()).isTrue();
    }

    private Phase over(CycleScene scene, PhaseKind kind) {
        Phase phase = phase(scene, kind);
        return new Phase(kind, phase.opens(), phase.closes(), clock.instant(), clock.instant(), false);
    }

    @Test
    void whatCannotBeDoneWithAPhaseIsRefused() {
        CycleScene scene = scene();
        PersonId coordinator = scene.cast().coordinator();
        LocalDate day = CycleScene.TODAY.plusDays(200);
        assertThat(codes(moving.extend(scene.plan(), THEMES, day, null, coordinator)))
                .containsExactly("phaseNotHeld");
        assertThat(codes(moving.restart(scene.plan(), THEMES, REASON, coordinator)))
                .containsExactly("phaseNotBegun");
        assertThat(codes(moving.settle(scene.plan(), ANALYSIS, null, coordinator)))
                .containsExactly("phaseNotHeld");
        assertThat(codes(moving.postpone(scene.plan(), THEMES, CycleScene.TODAY, REASON, coordinator)))
                .containsExactly("dateNotLater");
        scene.begun();
        assertThat(codes(moving.postpone(scene.plan(), THEMES, day, REASON, coordinator)))
                .containsExactly("phaseBegun");
        assertThat(codes(moving.settle(scene.plan(), THEMES, null, coordinator)))
                .containsExactly("phaseEndsByItself");
        assertThat(codes(moving.extend(scene.plan(), THEMES, CycleScene.TODAY, null, coordinator)))
                .containsExactly("dateNotLater");
    }

    @Test
    void theLastDayOfDeliveryIsWarnedOfInTime() {
        CycleScene scene = scene();
        ProcessInstance process = scene.instance();
        assertThat(due(process, "event_deliveryNear"))
                .isEqualTo(startOf(phase(scene, ADOPTION).closes().minusMonths(3)));
        stage.fire(process, "event_deliveryNear");
        check(process).hasPassed("serviceTask_warnOfDelivery", "endEvent_deliveryWarned");
        assertThat(kinds(scene)).endsWith("DeliveryNear");
        stage.waitsOnlyAt(process, "event_phaseOpens");
    }

    @Test
    void aLongPlanIsRefreshedInTheMiddleOfItsTermByItself() {
        CycleScene scene = scene();
        ProcessInstance process = scene.instance();
        LocalDate carriedOut = phase(scene, IMPLEMENTATION).opens();
        assertThat(due(process, "event_midTerm")).isEqualTo(startOf(carriedOut.plusMonths(24)));
        stage.fire(process, "event_midTerm");
        check(process).hasPassed("businessRuleTask_findRefresh").isWaitingAt("callActivity_refreshPlan");
        ReviewId refresh = ReviewId.refresh(scene.plan());
        assertThat(reviews.find(refresh)).isPresent();
        assertThat(stage.open(refresh.value(), "draftReview")).hasSize(1);
        assertThat(codes(reviews.ask(refresh, scene.cast().coordinator()))).containsExactly("reviewRuns");
        assertThat(phase(scene, THEMES).isAhead())
                .as("the phases go on beside it")
                .isTrue();
        stage.onlyScalars(scene.plan().value());
        scene.ended(stage.running("planReview", refresh.value()));
        check(process).hasPassed("endEvent_planRefreshed");
        stage.waitsOnlyAt(process, "event_phaseOpens");
    }

    @Test
    void aRefreshThatWasAskedForBeforeItsDayIsNotBegunAgain() {
        CycleScene scene = scene();
        ReviewId refresh = ReviewId.refresh(scene.plan());
        reviews.ask(refresh, scene.cast().coordinator()).orThrow();
        stage.fire(scene.instance(), "event_midTerm");
        check(scene.instance()).hasPassed("endEvent_noRefresh").hasNotPassed("callActivity_refreshPlan");
        assertThat(stage.count("planReview", refresh.value())).isEqualTo(1);
    }

    @Test
    void theMiddleOfTheTermFollowsTheImplementation() {
        CycleScene scene = scene();
        ProcessInstance process = scene.instance();
        LocalDate later = phase(scene, IMPLEMENTATION).opens().plusDays(40);
        moving.postpone(
                        scene.plan(),
                        IMPLEMENTATION,
                        later,
                        REASON,
                        scene.cast().coordinator())
                .orThrow();
        assertThat(due(process, "event_midTerm")).as("moved itself").isEqualTo(startOf(later.plusMonths(24)));
        moving.postpone(
                        scene.plan(),
                        ADOPTION,
                        later.plusDays(10),
                        REASON,
                        scene.cast().coordinator())
                .orThrow();
        LocalDate pushed = phase(scene, IMPLEMENTATION).opens();
        assertThat(pushed).isAfter(later);
        assertThat(due(process, "event_midTerm"))
                .as("pushed by the adoption")
                .isEqualTo(startOf(pushed.plusMonths(24)));
    }

    private CycleScene scene() {
        return CycleScene.open(stage, engine, register, opening);
    }

    private Phase phase(CycleScene scene, PhaseKind kind) {
        return plans.get(scene.plan()).phase(kind).orElseThrow();
    }

    private List<String> kinds(CycleScene scene) {
        return record.of(scene.plan().value()).stream().map(RecordEntry::kind).toList();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Africa/Casablanca")).toInstant();
    }

    private Instant due(ProcessInstance process, String event) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process.getId())
                .activityId(event)
                .singleResult()
                .getDuedate()
                .toInstant();
    }
}
