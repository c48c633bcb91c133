package org.iltizam.workflow.ideamoderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.TestStage.check;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.idea.DeclineReason;
import org.iltizam.idea.Followed;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaState;
import org.iltizam.idea.IdeaText;
import org.iltizam.idea.Ideas;
import org.iltizam.idea.ModeratingIdeas;
import org.iltizam.idea.Receipt;
import org.iltizam.idea.Redaction;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.Refusal;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdeaModerationTest {

    private static final String TASK = IdeaModerationProcess.MODERATE_IDEA;
    private static final String TITLE = "ميزانية مفتوحة، هاتفي 0612345678";

    @Autowired
    TestStage stage;

    @Autowired
    TestIdeas testIdeas;

    @Autowired
    Ideas ideas;

    @Autowired
    ModeratingIdeas moderating;

    @Autowired
    WorkItems items;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    private Cast cast;
    private Receipt receipt;
    private ProcessInstance process;

    @BeforeEach
    void anIdeaComesIn() {
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        cast = stage.gather();
        testIdeas.open(cast.plan());
        receipt = testIdeas.give(cast.plan(), TITLE);
        process = stage.running(IdeaModerationProcess.ID, key());
    }

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        var coverage = stage.coverage(IdeaModerationProcess.ID);
        stage.clear();
        assertThat(coverage.ratio()).as("missed: %s", coverage.missed()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void aModeratorHasTwoWorkingDaysAndPublishesWhatIsHarmless() {
        WorkItem item = stage.open(key(), TASK).get(0);
        assertThat(item.hardAt()).isEqualTo(Instant.parse("2024-03-07T22:59:59Z"));
        assertThat(item.subjectTitle().ar()).as("no title before publication").isEqualTo("الفكرة رقم 1");
        Map<String, Object> form = items.prefill(item, Language.FR);
        assertThat(form.get("asReceived").toString()).contains(TITLE, TestIdeas.TEXT);

        answer(publish(TITLE, TestIdeas.TEXT, null));

        check(process).hasPassed("endEvent_ideaPublished").isEnded();
        Idea idea = ideas.get(receipt.idea());
        assertThat(idea.state()).isEqualTo(IdeaState.PUBLISHED);
        assertThat(idea.redaction()).isNull();
        assertThat(ideas.listed(cast.plan(), null, Set.of(IdeaState.PUBLISHED), null, 10))
                .containsExactly(idea);
        assertThat(ideas.listed(cast.plan(), null, Set.of(IdeaState.ANSWERED), null, 10))
                .isEmpty();
        assertThat(kinds()).containsExactly("IdeaReceived", "IdeaPublished");
    }

    @Test
    void personalDataIsTakenOutBeforePublicationAndNeverReachesTheRecord() {
        WorkItem item = stage.open(key(), TASK).get(0);
        Outcome<WorkItem> unexplained = items.complete(
                item.id(), cast.coordinator(), item.version(), publish("ميزانية مفتوحة", TestIdeas.TEXT, null));
        assertThat(unexplained.refusals()).extracting(Refusal::code).containsExactly("redactionUnexplained");

        answer(publish("ميزانية مفتوحة", TestIdeas.TEXT, "PERSONAL_DATA"));

        Idea idea = ideas.get(receipt.idea());
        assertThat(idea.redaction()).isEqualTo(Redaction.PERSONAL_DATA);
        assertThat(idea.content()).isEqualTo(new IdeaText("ميزانية مفتوحة", TestIdeas.TEXT));
        assertThat(timeline.of(key()).toString()).doesNotContain("0612345678");
        assertThat(ideas.followed(receipt.code())
                        .map(Followed::latest)
                        .orElseThrow()
                        .title())
                .as("the author still sees what was sent")
                .isEqualTo(TITLE);
    }

    @Test
    void anEmptyPublishedTextIsRefusedAtItsField() {
        WorkItem item = stage.open(key(), TASK).get(0);

        Outcome<WorkItem> outcome =
                items.complete(item.id(), cast.coordinator(), item.version(), publish("", "قصير", "TYPING"));

        assertThat(outcome.refusals()).extracting(Refusal::field).containsExactly("ideaTitle", "ideaText");
    }

    @Test
    void anAuthorEditsWithTheReceiptAndTheIdeaIsModeratedAgain() {
        Map<String, Object> silent = Map.of("moderation", "ASK_EDIT");
        WorkItem item = stage.open(key(), TASK).get(0);
        assertThat(items.complete(item.id(), cast.coordinator(), item.version(), silent)
                        .refusals())
                .containsExactly(Refusal.at("note", "required"));

        answer(Map.of("moderation", "ASK_EDIT", "note", "المرجو حذف رقم الهاتف"));

        stage.waitsOnlyAt(process, "gateway_editOrSilence");
        Followed asked = ideas.followed(receipt.code()).orElseThrow();
        assertThat(asked.idea().state()).isEqualTo(IdeaState.EDIT_ASKED);
        assertThat(asked.note()).isEqualTo("المرجو حذف رقم الهاتف");
        assertThat(timeline.of(key()).toString()).doesNotContain("رقم الهاتف");

        String typed = receipt.code().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        moderating.edit(typed, new IdeaText("ميزانية مفتوحة", TestIdeas.TEXT)).orThrow();
        assertThat(moderating
                        .edit(typed, new IdeaText("مرة أخرى", TestIdeas.TEXT))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("ideaMovedOn");

        check(process).hasPassed("event_ideaEdited");
        stage.waitsOnlyAt(process, "userTask_moderateIdea");
        assertThat(items.prefill(stage.open(key(), TASK).get(0), Language.AR))
                .containsEntry("ideaTitle", "ميزانية مفتوحة");
        answer(publish("ميزانية مفتوحة", TestIdeas.TEXT, null));
        check(process).hasPassed("endEvent_ideaPublished").isEnded();
    }

    @Test
    void withoutAnEditInTimeTheIdeaIsDeclinedByTheClock() {
        answer(Map.of("moderation", "ASK_EDIT", "note", "المرجو التوضيح"));

        stage.fire(process, "event_editOver");

        check(process).hasPassed("serviceTask_lapseIdea", "endEvent_ideaLapsed").isEnded();
        assertThat(clock.instant()).isEqualTo(Instant.parse("2024-03-19T23:59:59Z"));
        assertThat(ideas.get(receipt.idea()).declined()).isEqualTo(DeclineReason.NO_EDIT);
    }

    @Test
    void anIdeaIsDeclinedWithAGroundAndAWordToItsAuthor() {
        WorkItem item = stage.open(key(), TASK).get(0);
        assertThat(items.complete(item.id(), cast.coordinator(), item.version(), Map.of("moderation", "DECLINE"))
                        .refusals())
                .containsExactly(Refusal.at("declined", "required"));

        answer(Map.of("moderation", "DECLINE", "declined", "ADVERTISING", "note", "هذا إشهار"));

        check(process).hasPassed("endEvent_ideaDeclined").isEnded();
        Followed followed = ideas.followed(receipt.code()).orElseThrow();
        assertThat(followed.idea().declined()).isEqualTo(DeclineReason.ADVERTISING);
        assertThat(followed.note()).isEqualTo("هذا إشهار");
        assertThat(ideas.counts(cast.plan()).declined()).isEqualTo(1);
        assertThat(kinds()).containsExactly("IdeaReceived", "IdeaDeclined");
    }

    @Test
    void aForgottenIdeaClimbsTheLadderUntilItsDelayIsPublic() {
        stage.fire(process, "event_moderateIdeaReminder");
        stage.climb(key());

        check(process).hasPassed("callActivity_moderateIdeaLadder", "endEvent_moderateIdeaPublished");
        stage.waitsOnlyAt(process, "userTask_moderateIdea");
        stage.onlyScalars(key());
    }

    private void answer(Map<String, Object> answer) {
        stage.done(key(), cast.coordinator(), TASK, answer);
    }

    private static Map<String, Object> publish(String title, String text, String redaction) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("moderation", "PUBLISH");
        answer.put("ideaTitle", title);
        answer.put("ideaText", text);
        answer.put("redaction", redaction);
        return answer;
    }

    private List<String> kinds() {
        return timeline.of(key()).stream().map(RecordEntry::kind).toList();
    }

    private String key() {
        return receipt.idea().value();
    }
}
