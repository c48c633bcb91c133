package org.iltizam.workflow.ideacollection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.TestStage.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.TestThemes;
import org.iltizam.idea.CollectingIdeas;
import org.iltizam.idea.CollectionEvent;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaState;
import org.iltizam.idea.Ideas;
import org.iltizam.idea.Origin;
import org.iltizam.idea.ThematicMeeting;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ThemeId;
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
import org.springframework.beans.factory.annotation.Autowired;

@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdeaCollectionTest {

    private static final Map<String, Object> HOLD =
            Map.of("meeting", "HOLD", "meetingOn", "2024-03-20", "meetingAt", "14:30", "place", "دار الشباب");

    @Autowired
    TestStage stage;

    @Autowired
    TestIdeas testIdeas;

    @Autowired
    TestThemes testThemes;

    @Autowired
    CollectingIdeas collecting;

    @Autowired
    Ideas ideas;

    @Autowired
    WorkItems items;

    @Autowired
    Processes processes;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    private Cast cast;
    private String key;
    private ThemeId first;
    private ThemeId second;
    private ProcessInstance process;

    @BeforeEach
    void aCollectionIsCalledFor() {
        clock.set(Instant.parse("2024-02-20T09:00:00Z"));
        cast = stage.gather();
        testIdeas.open(cast.plan());
        List<ThemeId> themes = testThemes.give(cast.plan(), "العدالة المنفتحة", "الجماعات الترابية");
        first = themes.get(0);
        second = themes.get(1);
        key = CollectionEvent.subject(cast.plan());
        processes.start(IdeaCollectionProcess.ID, key, Map.of());
        process = stage.running(IdeaCollectionProcess.ID, key);
    }

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        var coverage = stage.coverage(IdeaCollectionProcess.ID);
        stage.clear();
        assertThat(coverage.ratio()).as("missed: %s", coverage.missed()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void aCollectionOpensAndClosesByDateAndItsCountsArePublic() {
        stage.waitsOnlyAt(process, "event_ideasOpen");
        stage.fire(process, "event_ideasOpen");
        assertThat(clock.instant()).as("midnight in Casablanca").isEqualTo(Instant.parse("2024-02-29T23:00:00Z"));
        stage.waitsOnlyAt(process, "userTask_prepareMeeting", "event_ideasClose");

        clock.moveTo(Instant.parse("2024-03-04T09:00:00Z"));
        IdeaId given = testIdeas.give(cast.plan(), "فكرة من البوابة").idea();
        publish(given);
        prepare(first, HOLD);
        prepare(second, Map.of("meeting", "NONE", "reason", "أُدمج المحور في لقاء آخر"));
        check(process).hasPassed("endEvent_noMeeting");
        stage.fire(process, "event_meetingHour");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2024-03-20T14:30:00Z"));
        record(first);

        stage.fire(process, "event_ideasClose");

        check(process)
                .hasPassed("serviceTask_closeIdeas", "serviceTask_publishCounts", "endEvent_ideasCollected")
                .isEnded();
        assertThat(clock.instant()).isEqualTo(Instant.parse("2024-04-01T00:00:00Z"));
        assertThat(ideas.get(given).state()).as("analysis begins").isEqualTo(IdeaState.IN_ANALYSIS);
        assertThat(collecting.meeting(cast.plan(), first).map(ThematicMeeting::participants))
                .contains(42);
        assertThat(collecting.meeting(cast.plan(), second).map(ThematicMeeting::waived))
                .contains("أُدمج المحور في لقاء آخر");
        assertThat(kinds())
                .containsExactly(
                        "IdeasOpened",
                        "ThematicMeetingPlanned",
                        "ThematicMeetingWaived",
                        "ThematicMeetingRecorded",
                        "IdeasClosed",
                        "IdeasCounted");
    }

    @Test
    void whatWasSaidInAMeetingBecomesIdeasOfThatTheme() {
        stage.fire(process, "event_ideasOpen");
        prepare(first, HOLD);
        stage.fire(process, "event_meetingHour");
        WorkItem item = item("recordMeeting", first);
        Map<String, Object> wrong = Map.of(
                "participants",
                5,
                "outcomeAr",
                "خلاصة",
                "ideas",
                List.of(Map.of("ideaTitle", "عنوان", "ideaText", "قصير")));
        assertThat(items.complete(item.id(), cast.coordinator(), item.version(), wrong)
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("ideas[0].ideaText");

        record(first);

        Idea idea = ideas.get(IdeaId.of(cast.plan(), 1));
        assertThat(idea.origin()).isEqualTo(Origin.MEETING);
        assertThat(idea.theme()).isEqualTo(first);
        assertThat(idea.receivedOn()).isEqualTo("2024-03-20");
        assertThat(stage.open(idea.id().value(), "moderateIdea")).hasSize(1);
    }

    @Test
    void aMeetingOutsideOfTheCollectionOrWithoutAnHourIsRefused() {
        stage.fire(process, "event_ideasOpen");
        assertThat(refused(Map.of("meeting", "HOLD", "meetingOn", "2024-04-20", "meetingAt", "14:30", "place", "x")))
                .containsExactly(Refusal.at("meetingOn", "meetingOutsideCollection"));
        assertThat(refused(Map.of("meeting", "HOLD", "meetingOn", "2024-03-20", "meetingAt", "soon", "place", "x")))
                .containsExactly(Refusal.at("meetingAt", "hourMalformed"));
        assertThat(refused(Map.of("meeting", "NONE"))).containsExactly(Refusal.at("reason", "required"));
        assertThat(items.beside(item("prepareMeeting", first), Language.AR)
                        .get(0)
                        .text())
                .isEqualTo("1 · العدالة المنفتحة");
    }

    @Test
    void everyTaskClimbsItsLadder() {
        stage.fire(process, "event_ideasOpen");
        prepare(second, Map.of("meeting", "NONE", "reason", "لا لقاء"));
        stage.fire(process, "event_prepareMeetingReminder");
        prepare(first, HOLD);
        stage.fire(process, "event_meetingHour");
        stage.fire(process, "event_recordMeetingReminder");
        stage.climb(key);
        check(process).hasPassed("endEvent_recordMeetingPublished");
        stage.onlyScalars(key);
    }

    @Test
    void aForgottenPreparationIsMadePublic() {
        stage.fire(process, "event_ideasOpen");
        prepare(second, Map.of("meeting", "NONE", "reason", "لا لقاء"));
        stage.fire(process, "event_prepareMeetingReminder");
        stage.climb(key);
        check(process).hasPassed("endEvent_prepareMeetingPublished");
    }

    private List<Refusal> refused(Map<String, Object> answer) {
        WorkItem item = item("prepareMeeting", first);
        return items.complete(item.id(), cast.coordinator(), item.version(), answer)
                .refusals();
    }

    private void prepare(ThemeId theme, Map<String, Object> answer) {
        WorkItem item = item("prepareMeeting", theme);
        items.complete(item.id(), cast.coordinator(), item.version(), answer).orThrow();
    }

    private void record(ThemeId theme) {
        WorkItem item = item("recordMeeting", theme);
        Map<String, Object> answer = Map.of(
                "participants",
                42,
                "outcomeAr",
                "خلاصة اللقاء",
                "ideas",
                List.of(Map.of("ideaTitle", "فكرة من اللقاء", "ideaText", TestIdeas.TEXT)));
        items.complete(item.id(), cast.coordinator(), item.version(), answer).orThrow();
    }

    private WorkItem item(String task, ThemeId theme) {
        return stage.open(key, task).stream()
                .filter(item -> theme.value().equals(item.part()))
                .findFirst()
                .orElseThrow();
    }

    private void publish(IdeaId id) {
        testIdeas.publish(id, cast.coordinator());
    }

    private List<String> kinds() {
        return timeline.of(key).stream().map(RecordEntry::kind).toList();
    }
}
