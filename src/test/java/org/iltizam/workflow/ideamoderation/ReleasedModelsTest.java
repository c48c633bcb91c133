package org.iltizam.workflow.ideamoderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.TestStage.check;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.idea.DeclineReason;
import org.iltizam.idea.IdeaState;
import org.iltizam.idea.IdeaText;
import org.iltizam.idea.Ideas;
import org.iltizam.idea.ModeratingIdeas;
import org.iltizam.idea.Receipt;
import org.iltizam.shared.MovableClock;
import org.iltizam.workflow.ReleasedModel;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Ideas that came in under a released model are moderated to their end with the code of today. */
@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleasedModelsTest {

    private static final String TITLE = "ميزانية مفتوحة";

    @Autowired
    TestStage stage;

    @Autowired
    TestIdeas testIdeas;

    @Autowired
    Ideas ideas;

    @Autowired
    ModeratingIdeas moderating;

    @Autowired
    MovableClock clock;

    @Autowired
    RepositoryService repository;

    private ReleasedModel released;
    private Cast cast;
    private Receipt receipt;
    private ProcessInstance process;

    @BeforeAll
    void release() {
        released = ReleasedModel.deploy(repository, "2026-11-21/idea-moderation.bpmn");
    }

    @BeforeEach
    void anIdeaComesIn() {
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        cast = stage.gather();
        testIdeas.open(cast.plan());
        receipt = testIdeas.give(cast.plan(), TITLE);
        process = stage.running(IdeaModerationProcess.ID, key());
        released.holds(process);
    }

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        stage.withdraw(released);
    }

    @Test
    void anIdeaIsEditedModeratedAgainAndPublished() {
        answer(Map.of("moderation", "ASK_EDIT", "note", "المرجو التوضيح"));
        stage.waitsOnlyAt(process, "eventBasedGateway_editOrSilence");
        moderating
                .edit(receipt.code(), new IdeaText(TITLE + " للجماعات", TestIdeas.TEXT))
                .orThrow();
        stage.waitsOnlyAt(process, "userTask_moderateIdea");
        answer(Map.of("moderation", "PUBLISH", "ideaTitle", TITLE + " للجماعات", "ideaText", TestIdeas.TEXT));
        check(process).isEnded().hasPassed("endEvent_ideaPublished");
        assertThat(ideas.get(receipt.idea()).state()).isEqualTo(IdeaState.PUBLISHED);
    }

    @Test
    void withoutAnEditInTimeTheIdeaIsDeclinedByTheClock() {
        answer(Map.of("moderation", "ASK_EDIT", "note", "المرجو التوضيح"));
        stage.fire(process, "event_editOver");
        check(process).isEnded().hasPassed("endEvent_ideaLapsed");
        assertThat(ideas.get(receipt.idea()).declined()).isEqualTo(DeclineReason.NO_EDIT);
    }

    @Test
    void aForgottenIdeaClimbsItsLadderAndCanBeDeclined() {
        stage.fire(process, "event_moderateIdeaReminder");
        stage.climb(key());
        check(process).hasPassed("endEvent_moderateIdeaPublished").isWaitingAt("userTask_moderateIdea");
        answer(Map.of("moderation", "DECLINE", "declined", "ADVERTISING", "note", "هذا إشهار"));
        check(process).isEnded().hasPassed("endEvent_ideaDeclined");
    }

    private void answer(Map<String, Object> answer) {
        stage.done(key(), cast.coordinator(), IdeaModerationProcess.MODERATE_IDEA, answer);
    }

    private String key() {
        return receipt.idea().value();
    }
}
