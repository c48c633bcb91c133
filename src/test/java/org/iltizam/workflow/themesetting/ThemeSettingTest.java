package org.iltizam.workflow.themesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.iltizam.workflow.TestStage.check;
import static org.iltizam.workflow.themesetting.ThemeScene.AGAINST;
import static org.iltizam.workflow.themesetting.ThemeScene.FOR;
import static org.iltizam.workflow.themesetting.ThemeScene.NOTHING;
import static org.iltizam.workflow.themesetting.ThemeScene.WAYS;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.SqlCount;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanRegister;
import org.iltizam.plan.Plans;
import org.iltizam.plan.Standard;
import org.iltizam.plan.StandardMark;
import org.iltizam.plan.StandardMarks;
import org.iltizam.plan.ThemeProposal;
import org.iltizam.plan.ThemeSetting;
import org.iltizam.plan.Themes;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.Processes;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Every way through the process themeSetting. */
@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThemeSettingTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 5);

    @Autowired
    TestStage stage;

    @Autowired
    Processes processes;

    @Autowired
    Plans plans;

    @Autowired
    PlanRegister register;

    @Autowired
    Themes themes;

    @Autowired
    StandardMarks marks;

    @Autowired
    WorkItems items;

    @Autowired
    Timeline record;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc browser;

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
    }

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        var coverage = stage.coverage(ThemeSettingProcess.ID);
        stage.clear();
        assertThat(coverage.ratio()).as("missed: %s", coverage.missed()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void seatsProposeAndAgreeAndTheThemesBecomePublic() {
        ThemeScene scene = begun(30);
        ProcessInstance process = scene.instance();
        assertThat(stage.open(scene.key(), "proposeThemes")).hasSize(4);
        scene.proposed();
        check(process).hasPassed("serviceTask_callForThemes").isWaitingAt("userTask_drawUpThemes");
        scene.coordinator("drawUpThemes", scene.list());
        assertThat(themes.published(plan(scene)))
                .as("nothing is public before it is agreed")
                .isEmpty();
        scene.everySeat("agreeThemes", FOR);
        stage.waitsOnlyAt(process, "userTask_publishTimeline");
        stage.onlyScalars(scene.key());
        scene.coordinator("publishTimeline", WAYS);

        check(process).isEnded().hasPassed("serviceTask_publishThemes", "endEvent_themesPublic");
        assertThat(themes.published(plan(scene)))
                .extracting(theme -> theme.title().ar())
                .containsExactly("العدالة المنفتحة", "المناخ والبيئة");
        assertThat(themes.proposals(plan(scene)))
                .extracting(ThemeProposal::theme, ThemeProposal::notKept)
                .containsExactly(tuple(1, null), tuple(1, null), tuple(2, null), tuple(null, "يدخل في محور قائم"));
        assertThat(marks.of(plan(scene)))
                .extracting(StandardMark::standard, StandardMark::kept)
                .containsExactly(tuple(Standard.TIMELINE_PUBLISHED, true));
        assertThat(record.of(scene.key()))
                .extracting(RecordEntry::kind)
                .contains("ThemesCalledFor", "ThemesProposed", "ThemesDrawnUp", "DecisionPut", "VoteCast")
                .endsWith("ThemesAgreed", "TimelinePublished", "ThemesPublished");
    }

    @Test
    void theListIsDrawnUpFromManyProposalsInTheStatementsOfFew() throws Exception {
        ThemeScene few = begun(30).everySeat("proposeThemes", proposals(1));
        ThemeScene many = begun(30).everySeat("proposeThemes", proposals(3));
        List<String> read = statements(stage.open(few.key(), "drawUpThemes").get(0));

        assertThat(statements(stage.open(many.key(), "drawUpThemes").get(0))).hasSameSizeAs(read);
    }

    private static Map<String, Object> proposals(int number) {
        return Map.of(
                "themes",
                IntStream.rangeClosed(1, number)
                        .mapToObj(each -> Map.of("title", "محور " + each))
                        .toList());
    }

    private List<String> statements(WorkItem item) throws Exception {
        return SqlCount.whenWarm(() -> {
            items.prefill(item, Language.AR);
            items.beside(item, Language.AR);
        });
    }

    @Test
    void theCallClosesAtItsDateWhoeverHasProposed() {
        ThemeScene scene = begun(30);
        ProcessInstance process = scene.instance();
        scene.seat(scene.cast().seats().get(0), "proposeThemes", ThemeScene.proposal("الشفافية"));
        scene.seat(scene.cast().seats().get(1), "proposeThemes", NOTHING);
        stage.fire(process, "event_proposalsDue");
        stage.waitsOnlyAt(process, "userTask_drawUpThemes");
        assertThat(stage.open(scene.key(), "proposeThemes")).isEmpty();
        assertThat(themes.proposals(plan(scene))).hasSize(1);
    }

    @Test
    void aListThatOneSideDeclinesIsDrawnUpAnew() {
        ThemeScene scene = begun(30).drawnUp();
        ProcessInstance process = scene.instance();
        scene.cast().government().keySet().forEach(seat -> scene.seat(seat, "agreeThemes", FOR));
        scene.cast().civilSociety().keySet().forEach(seat -> scene.seat(seat, "agreeThemes", AGAINST));
        stage.waitsOnlyAt(process, "userTask_drawUpThemes");

        WorkItem again = stage.open(scene.key(), "drawUpThemes").get(0);
        assertThat((List<?>) items.prefill(again, Language.AR).get("themes"))
                .as("the list as it was declined")
                .hasSize(2);
        scene.coordinator("drawUpThemes", scene.list()).everySeat("agreeThemes", FOR);
        stage.waitsOnlyAt(process, "userTask_publishTimeline");
        assertThat(themes.of(plan(scene))).hasSize(2);
    }

    @Test
    void aVoteWithoutQuorumEndsAtItsDeadline() {
        ThemeScene scene = begun(30).drawnUp();
        ProcessInstance process = scene.instance();
        scene.seat(scene.cast().seats().get(0), "agreeThemes", FOR);
        stage.fire(process, "event_voteDue");
        check(process).hasPassed("event_voteDue");
        stage.waitsOnlyAt(process, "userTask_drawUpThemes");
    }

    @ParameterizedTest
    @CsvSource({"15, true", "14, true", "13, false", "0, false", "-3, false"})
    void aTimelineThatComesLateNeedsAPublicReason(int days, boolean inTime) {
        ThemeScene scene = begun(days).agreed();
        var item = stage.open(scene.key(), "publishTimeline").get(0);
        var coordinator = scene.cast().coordinator();
        if (!inTime) {
            var refused = items.complete(item.id(), coordinator, item.version(), WAYS);
            assertThat(refused.refusals())
                    .containsExactly(Refusal.at("lateReasonAr", "timelineTooLate", 14, Math.max(days, 0)));
            assertThat(themes.setting(plan(scene)).orElseThrow().timelinePublishedAt())
                    .isNull();
        }
        Map<String, Object> answer = new HashMap<>(WAYS);
        answer.put("lateReasonAr", "تأخر تعيين أعضاء اللجنة");
        items.complete(item.id(), coordinator, item.version(), answer).orThrow();

        StandardMark mark = marks.of(plan(scene)).get(0);
        assertThat(mark.kept()).isEqualTo(inTime);
        assertThat(themes.setting(plan(scene)).orElseThrow().lateReason().ar())
                .as("a reason is published only where one was needed")
                .isEqualTo(inTime ? null : "تأخر تعيين أعضاء اللجنة");
    }

    @Test
    void theFirstDayOfAMonthIsCountedAsTheFrenchDo() {
        ThemeScene scene = begun(25).agreed();
        assertThat(items.beside(stage.open(scene.key(), "publishTimeline").get(0), Language.FR))
                .extracting(Fact::text)
                .contains("1er mars 2024");
    }

    @Test
    void theTimelineNeedsADateForTheIdeas() {
        ThemeScene scene = unscheduled().agreed();
        assertThat(refusals(scene, "publishTimeline", scene.cast().coordinator(), WAYS))
                .containsExactly(Refusal.of("ideasHaveNoDate"));
    }

    @Test
    void everyProposalGetsAThemeOrAReason() {
        ThemeScene scene = begun(30).proposed();
        String plan = scene.cast().plan().value();
        var coordinator = scene.cast().coordinator();
        assertThat(refusals(scene, "drawUpThemes", coordinator, Map.of()))
                .extracting(Refusal::code)
                .contains("themesMissing");
        assertThat(refusals(
                        scene,
                        "drawUpThemes",
                        coordinator,
                        Map.of(
                                "themes",
                                List.of(Map.of("titleAr", "محور")),
                                "proposals",
                                List.of(
                                        Map.of("proposalId", plan + "-p1"),
                                        Map.of("proposalId", plan + "-p2", "theme", 2)))))
                .containsExactly(
                        Refusal.at("proposals[0].reason", "proposalNeedsReason"),
                        Refusal.at("proposals[1].theme", "noSuchTheme", 1));
        String elsewhere = begun(30).proposed().cast().plan() + "-p1";
        for (String foreign : List.of("abc", elsewhere, plan + "-p1")) {
            assertThat(refusals(
                            scene,
                            "drawUpThemes",
                            coordinator,
                            Map.of(
                                    "themes",
                                    List.of(Map.of("titleAr", "محور")),
                                    "proposals",
                                    List.of(
                                            Map.of("proposalId", plan + "-p1", "theme", 1),
                                            Map.of("proposalId", foreign, "theme", 1)))))
                    .containsExactly(Refusal.at("proposals[1].theme", "notOffered"));
        }
    }

    @Test
    void aSeatProposesOrSaysThatItHasNothing() {
        ThemeScene scene = begun(30);
        assertThat(refusals(
                        scene,
                        "proposeThemes",
                        scene.cast().holder(scene.cast().seats().get(0)),
                        Map.of()))
                .containsExactly(Refusal.at("themes", "themesOrNone"));
    }

    static Stream<String> tasks() {
        return Stream.of("proposeThemes", "drawUpThemes", "agreeThemes", "publishTimeline");
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void aLateTaskClimbsItsLadderToThePublicNoteAndStaysToBeDone(String task) {
        ThemeScene scene = begun(60).at(task);
        ProcessInstance process = scene.instance();
        stage.fire(process, "event_" + task + "Reminder");
        check(process).isWaitingAt("callActivity_" + task + "Ladder", "userTask_" + task);
        stage.climb(scene.key());
        check(process).hasPassed("endEvent_" + task + "Published").isWaitingAt("userTask_" + task);
    }

    @Test
    void visitorsSeeTheThemesOnceTheyArePublic() throws Exception {
        ThemeScene scene = begun(5).agreed();
        String address = "/cycle/" + scene.cast().plan() + "/themes?lang=ar";
        assertThat(page(address)).doesNotContain("العدالة المنفتحة");
        Map<String, Object> answer = new HashMap<>(WAYS);
        answer.put("lateReasonAr", "تأخر تعيين أعضاء اللجنة");
        scene.coordinator("publishTimeline", answer);
        assertThat(page(address))
                .contains("العدالة المنفتحة", "يدخل في محور قائم", "تأخر تعيين أعضاء اللجنة", "لقاءات جهوية");
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private List<Refusal> refusals(ThemeScene scene, String task, PersonId by, Map<String, Object> answer) {
        WorkItem item = stage.open(scene.key(), task).stream()
                .filter(open -> open.assignee() == null || by.equals(open.assignee()))
                .findFirst()
                .orElseThrow();
        return items.complete(item.id(), by, item.version(), answer).refusals();
    }

    private static PlanId plan(ThemeScene scene) {
        return scene.cast().plan();
    }

    /** The themes of a plan whose ideas open so many days from now. */
    private ThemeScene begun(int days) {
        Cast cast = stage.gather();
        LocalDate opens = TODAY.plusDays(days);
        register.schedule(cast.plan(), new Phase(PhaseKind.IDEAS, opens, opens.plusDays(20)))
                .orThrow();
        return begin(cast);
    }

    private ThemeScene unscheduled() {
        return begin(stage.gather());
    }

    private ThemeScene begin(Cast cast) {
        processes.start(ThemeSettingProcess.ID, ThemeSetting.subject(cast.plan()), Map.of());
        return new ThemeScene(stage, cast);
    }
}
