package org.iltizam.workflow.actionplancycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.plan.PhaseKind.IMPLEMENTATION;
import static org.iltizam.plan.PhaseKind.THEMES;
import static org.iltizam.workflow.TestStage.check;

import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommitments;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.plan.Cycles;
import org.iltizam.plan.MovingPhases;
import org.iltizam.plan.OpeningCycles;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanRegister;
import org.iltizam.plan.Plans;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.ReportId;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.ReleasedModel;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Cycles that were opened under a released model go on to their end with the code of today. */
@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleasedModelsTest {

    private static final LocalizedText REASON = LocalizedText.arabic("تأخر تعيين الأعضاء");
    private static final String REVIEW = "planReview";

    @Autowired
    TestStage stage;

    @Autowired
    TestCommitments commitments;

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
    MovableClock clock;

    private ReleasedModel released;
    private CycleScene scene;
    private ProcessInstance process;

    @BeforeAll
    void release() {
        released = ReleasedModel.deploy(engine.getRepositoryService(), "2026-11-22/action-plan-cycle.bpmn");
    }

    @BeforeEach
    void aCycleIsOpened() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        scene = CycleScene.open(stage, engine, register, opening);
        process = scene.instance();
        released.holds(process);
    }

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        stage.withdraw(released);
    }

    @Test
    void aCycleGoesThroughAllItsPhasesUntilThePlanIsArchived() {
        for (PhaseKind phase : PhaseKind.values()) {
            stage.waitsOnlyAt(process, "event_phaseOpens");
            scene.begun();
            assertThat(phase(phase).isHeld()).as("%s is held", phase).isTrue();
            if (phase.isSettledByHand()) {
                moving.settle(scene.plan(), phase, null, scene.cast().coordinator())
                        .orThrow();
            } else {
                scene.over(phase);
            }
            assertThat(phase(phase).isOver()).as("%s is over", phase).isTrue();
        }
        check(process).isEnded().hasPassed("endEvent_planArchived");
        assertThat(cycles.find(scene.plan()).orElseThrow().archivedAt()).isNotNull();
    }

    @Test
    void aPhaseIsPostponedExtendedOverrunAndBegunAnew() {
        LocalDate later = CycleScene.TODAY.plusDays(60);
        moving.postpone(scene.plan(), THEMES, later, REASON, scene.cast().coordinator())
                .orThrow();
        check(process).hasPassed("event_phaseMoved");
        scene.begun();
        extend(later.plusDays(40));
        check(process).hasPassed("event_phaseExtended");
        stage.fire(process, "event_phaseCloses");
        check(process).hasPassed("serviceTask_noteOverrun").isWaitingAt("event_extendedLate", "callActivity_setThemes");
        extend(later.plusDays(50));
        check(process).hasPassed("event_extendedLate").isWaitingAt("gateway_phaseClock");
        String first = scene.held(THEMES).getId();
        moving.restart(scene.plan(), THEMES, REASON, scene.cast().coordinator()).orThrow();
        stage.waitsOnlyAt(process, "event_phaseOpens");
        scene.begun();
        assertThat(scene.held(THEMES).getId()).isNotEqualTo(first);
        stage.onlyScalars(scene.plan().value());
    }

    @Test
    void theLastDayOfDeliveryIsWarnedOf() {
        stage.fire(process, "event_deliveryNear");
        check(process).hasPassed("serviceTask_warnOfDelivery", "endEvent_deliveryWarned");
    }

    /** The old model has no timer for it; moving the implementation finds none to move. */
    @Test
    void aLongPlanIsRefreshedWithTheFirstReportAfterTheMiddleOfItsTerm() {
        LocalDate carriedOut = phase(IMPLEMENTATION).opens().plusDays(40);
        moving.postpone(
                        scene.plan(),
                        IMPLEMENTATION,
                        carriedOut,
                        REASON,
                        scene.cast().coordinator())
                .orThrow();
        assertThat(stage.atTimer(process, "event_midTerm")).isFalse();
        ReviewId refresh = ReviewId.refresh(scene.plan());
        LocalDate midTerm = carriedOut.plusMonths(24);
        clock.set(Instant.parse("2024-10-15T09:00:00Z"));
        CommitmentId commitment = commitments.adopted(scene.cast(), 7);
        CommitmentId other = commitments.adopted(scene.cast(), 8);
        for (LocalDate over = LocalDate.of(2024, 12, 31); over.isBefore(midTerm); over = nextPeriod(over)) {
            periodOver(commitment, over);
            periodOver(other, over);
            assertThat(reviews.find(refresh)).as("at the end of %s", over).isEmpty();
        }
        periodOver(commitment, LocalDate.of(2027, 6, 30));
        assertThat(reviews.find(refresh)).isPresent();
        assertThat(stage.open(refresh.value(), "assessCommitment")).isNotEmpty();
        periodOver(other, LocalDate.of(2027, 6, 30));
        assertThat(stage.count(REVIEW, refresh.value())).isEqualTo(1);
        stage.waitsOnlyAt(process, "event_phaseOpens");
    }

    @Test
    void itsCoordinatorCanBeginTheRefreshEarlier() {
        ReviewId refresh = ReviewId.refresh(scene.plan());
        reviews.ask(refresh, scene.cast().coordinator()).orThrow();
        assertThat(stage.count(REVIEW, refresh.value())).isEqualTo(1);
    }

    private void periodOver(CommitmentId commitment, LocalDate last) {
        String period = last.toString().substring(0, 7);
        stage.fire(
                stage.running(
                        "progressReporting", ReportId.of(commitment, period).value()),
                "event_periodOver");
    }

    private static LocalDate nextPeriod(LocalDate last) {
        return last.plusDays(1).plusMonths(6).minusDays(1);
    }

    private void extend(LocalDate to) {
        moving.extend(scene.plan(), THEMES, to, REASON, scene.cast().coordinator())
                .orThrow();
    }

    private Phase phase(PhaseKind kind) {
        return plans.get(scene.plan()).phase(kind).orElseThrow();
    }
}
