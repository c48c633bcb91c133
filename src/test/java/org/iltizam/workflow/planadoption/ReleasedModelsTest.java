package org.iltizam.workflow.planadoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.TestStage.check;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.AGAINST;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.APPROVAL;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.FOR;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.RETURNED;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.SUBMISSION;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.plan;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.take;
import static org.iltizam.workflow.planadoption.AdoptionAnswers.waiving;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.ReadyCards;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.commitment.Commitments;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MovableClock;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.Processes;
import org.iltizam.workflow.ReleasedModel;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Adoptions that began under a released model go on to their end with the code of today. */
@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleasedModelsTest {

    @Autowired
    TestStage stage;

    @Autowired
    ReadyCards ready;

    @Autowired
    TestIdeas ideas;

    @Autowired
    Processes processes;

    @Autowired
    Commitments commitments;

    @Autowired
    Timeline record;

    @Autowired
    MovableClock clock;

    @Autowired
    RepositoryService repository;

    private ReleasedModel released;
    private Cast cast;
    private CardId card;
    private String key;
    private ProcessInstance process;

    @BeforeAll
    void release() {
        released = ReleasedModel.deploy(repository, "2026-11-22/plan-adoption.bpmn");
    }

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = stage.gather();
        card = ready.ready(cast, 1, cast.lead());
        key = AdoptionId.of(cast.plan()).value();
        processes.start(PlanAdoptionProcess.ID, key, Map.of());
        process = stage.running(PlanAdoptionProcess.ID, key);
        released.holds(process);
    }

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        stage.withdraw(released);
    }

    @ParameterizedTest
    @ValueSource(strings = {"consolidatePlan", "voteAdoption", "recordApproval", "recordSubmission"})
    void everyTaskIsReachedAndItsLadderClimbed(String task) {
        at(task);
        stage.waitsOnlyAt(process, "userTask_" + task);
        stage.fire(process, "event_" + task + "Reminder");
        stage.climb(key);
        check(process).hasPassed("endEvent_" + task + "Published").isWaitingAt("userTask_" + task);
        stage.onlyScalars(key);
    }

    @Test
    void aPlanIsAdoptedNumberedAndSubmitted() {
        at("recordSubmission");
        assertThat(commitments.of(cast.plan())).hasSize(1);
        coordinator("recordSubmission", SUBMISSION);
        check(process).isEnded().hasPassed("endEvent_planSubmitted");
    }

    @Test
    void aPlanThatTheCommitteeOrTheGovernmentDoesNotWantComesBack() {
        at("voteAdoption");
        everySeat(AGAINST);
        stage.waitsOnlyAt(process, "userTask_consolidatePlan");
        at("voteAdoption");
        stage.fire(process, "event_adoptionVoteDue");
        stage.waitsOnlyAt(process, "userTask_consolidatePlan");
        at("recordApproval");
        coordinator("recordApproval", RETURNED);
        stage.waitsOnlyAt(process, "userTask_consolidatePlan");
    }

    /** The old model goes from the approval straight to the publication. */
    @Test
    void whatComesUpAfterTheVoteSendsThePlanBackThoughTheModelDoesNotLookAgain() {
        ideas.open(cast.plan());
        at("recordApproval");
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        ideas.give(cast.plan(), "فكرة متأخرة");
        coordinator("recordApproval", APPROVAL);
        stage.waitsOnlyAt(process, "userTask_consolidatePlan");
        assertThat(commitments.of(cast.plan())).isEmpty();
        assertThat(record.of(key)).extracting(RecordEntry::kind).contains("BlockerFound");

        coordinator("consolidatePlan", waiving(plan(take(card, 1)), "UNANSWERED_IDEAS"));
        everySeat(FOR);
        coordinator("recordApproval", APPROVAL);
        stage.waitsOnlyAt(process, "userTask_recordSubmission");
        assertThat(commitments.of(cast.plan())).hasSize(1);
    }

    /** Goes on from wherever the plan is put together. */
    private void at(String task) {
        if (task.equals("consolidatePlan")) {
            return;
        }
        coordinator("consolidatePlan", plan(take(card, 1)));
        if (task.equals("voteAdoption")) {
            return;
        }
        everySeat(FOR);
        if (task.equals("recordSubmission")) {
            coordinator("recordApproval", APPROVAL);
        }
    }

    private void coordinator(String task, Map<String, Object> answer) {
        stage.done(key, cast.coordinator(), task, answer);
    }

    private void everySeat(Map<String, Object> vote) {
        cast.seats().forEach(seat -> stage.done(key, cast.holder(seat), "voteAdoption", vote));
    }
}
