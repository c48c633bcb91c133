package org.iltizam.workflow.carddrafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.TestStage.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.CoordinationMeetings;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.MovableClock;
import org.iltizam.workflow.ReleasedModel;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Cards that began under a released model go on to their end with the code of today. */
@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleasedModelsTest {

    private static final String RELEASED = "2026-11-21/card-drafting.bpmn";

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    Cards cards;

    @Autowired
    CoordinationMeetings meetings;

    @Autowired
    MovableClock clock;

    @Autowired
    RepositoryService repository;

    private ReleasedModel released;

    @BeforeAll
    void release() {
        released = ReleasedModel.deploy(repository, RELEASED);
    }

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
    }

    @AfterAll
    void withdraw() {
        stage.clear();
        released.withdraw();
    }

    static Stream<String> tasks() {
        return CardScene.tasks().filter(task -> !task.equals("conveneMeeting"));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyTaskIsReachedAndItsLadderClimbed(String task) {
        CardScene scene = CardScene.open(stage, committee).at(task);
        ProcessInstance process = scene.instance();
        released.holds(process);

        check(process).isWaitingAt("userTask_" + task);
        stage.fire(process, "event_" + task + "Reminder");
        check(process).isWaitingAt("callActivity_" + task + "Ladder", "userTask_" + task);
    }

    @Test
    void aCardThatWaitedForItsMeetingWithoutATaskGoesOnWhenItIsHeld() {
        CardScene scene = CardScene.open(stage, committee).deciding().next("COORDINATION_MEETING");
        ProcessInstance process = scene.instance();
        stage.waitsOnlyAt(process, "event_meetingHeld");

        meetings.held(
                scene.card(),
                new MeetingId(scene.cast().plan() + "-m1"),
                "اتفاق",
                scene.cast().coordinator());
        stage.waitsOnlyAt(process, "userTask_decideNextStep");
        scene.next("READY");

        check(process).isEnded().hasPassed("endEvent_readyForConsultation");
        assertThat(cards.get(scene.card()).state()).isEqualTo(CardState.READY);
    }

    @Test
    void cardsAreMerged() {
        CardScene scene = CardScene.open(stage, committee).deciding();
        CardScene other = scene.otherDeciding();
        List<ProcessInstance> both = List.of(scene.instance(), other.instance());

        scene.mergeProposed(other).bothOwnersAgree().everySeat("voteDecision", CardScene.FOR);
        scene.coordinator("drawUpMergedCard", scene.mergedFrom(other));

        assertThat(both).allSatisfy(process -> check(process).isEnded());
        assertThat(cards.get(other.card()).state()).isEqualTo(CardState.MERGED);
    }

    @Test
    void aCardIsCancelled() {
        CardScene scene = CardScene.open(stage, committee).deciding().cancellationProposed();
        ProcessInstance process = scene.instance();
        scene.everySeat("voteDecision", Map.of("vote", "FOR"));
        check(process).isEnded().hasPassed("endEvent_cancelled");
    }
}
