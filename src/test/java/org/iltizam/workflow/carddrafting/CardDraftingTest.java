package org.iltizam.workflow.carddrafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.TestStage.check;
import static org.iltizam.workflow.carddrafting.CardScene.AGAINST;
import static org.iltizam.workflow.carddrafting.CardScene.FOR;
import static org.iltizam.workflow.carddrafting.CardScene.NOTHING;
import static org.iltizam.workflow.carddrafting.CardScene.REMARK;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.CardFlag;
import org.iltizam.commitment.CardFlags;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.CoordinationMeetings;
import org.iltizam.commitment.PausingClock;
import org.iltizam.commitment.ReviewingCards;
import org.iltizam.committee.Convening;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.committee.Convening.Topic;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemState;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the process cardDrafting: each answer of a gateway, each event on an edge. */
@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardDraftingTest {

    private static final String ESCALATION = "escalation";

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    Cards cards;

    @Autowired
    CoordinationMeetings coordination;

    @Autowired
    Meetings meetings;

    @Autowired
    PausingClock pausing;

    @Autowired
    CardFlags flags;

    @Autowired
    WorkItems items;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
    }

    @Test
    void aRoundOfReviewGetsTheDaysOfAPauseBack() {
        CardScene scene = scene().submitted();
        Instant before = cards.rounds(scene.card()).get(0).dueAt();
        assertThat(before).isEqualTo(Instant.parse("2024-02-19T22:59:59Z"));
        pausing.pause(scene.card(), scene.cast().coordinator(), "تعديل حكومي").orThrow();
        clock.moveTo(Instant.parse("2024-02-12T09:00:00Z"));
        assertThat(cards.rounds(scene.card()).get(0).dueAt())
                .as("while it stands still")
                .isEqualTo(before);
        pausing.resume(scene.card(), scene.cast().coordinator(), "عين الوزير").orThrow();

        Instant due = Instant.parse("2024-02-26T22:59:59Z");
        assertThat(cards.rounds(scene.card()).get(0).dueAt())
                .as("five working days later")
                .isEqualTo(due);
        assertThat(stage.open(scene.card().value(), "reviewCard"))
                .hasSize(scene.cast().seats().size())
                .allSatisfy(review -> assertThat(review.hardAt()).isEqualTo(due));
        stage.fire(scene.instance(), "event_roundDue");
        assertThat(clock.instant()).isEqualTo(due);
    }

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        var coverage = stage.coverage(CardDraftingProcess.ID);
        stage.clear();
        assertThat(coverage.ratio()).as("missed: %s", coverage.missed()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void aCardWithGapsComesBackOnceThenTheCoordinatorDecides() {
        CardScene scene = scene();
        ProcessInstance process = scene.instance();

        scene.submittedWithGaps();
        check(process).isWaitingAt("userTask_submitDraft").hasNotPassed("subProcess_waiveGaps");
        scene.submittedWithGaps();
        stage.waitsOnlyAt(process, "userTask_waiveGaps");
        scene.coordinator("waiveGaps", Map.of("gapsDecision", "returned", "reason", "الميزانية ضرورية"));
        stage.waitsOnlyAt(process, "userTask_submitDraft");
        scene.submittedWithGaps();
        scene.coordinator("waiveGaps", Map.of("gapsDecision", "waived", "reason", "تحدد لاحقا"));
        check(process).isWaitingAt("userTask_reviewCard");
        stage.onlyScalars(scene.card().value());
    }

    @Test
    void aRoundWithoutRemarksGoesStraightToTheCoordinator() {
        CardScene scene = scene().deciding();
        check(scene.instance())
                .hasPassed("endEvent_everySeatAnswered")
                .hasNotPassed("endEvent_roundClosed", "subProcess_answerComments");
        stage.waitsOnlyAt(scene.instance(), "userTask_decideNextStep");
    }

    @Test
    void aRoundClosesAtItsDeadlineWhenBothSidesHaveSpoken() {
        CardScene scene = scene().submitted();
        scene.seat(first(scene.cast().government().keySet()), "reviewCard", REMARK);
        scene.seat(first(scene.cast().civilSociety().keySet()), "reviewCard", NOTHING);
        ProcessInstance process = scene.instance();

        stage.fire(process, "event_roundDue");
        check(process).hasPassed("endEvent_roundClosed");
        stage.waitsOnlyAt(process, "userTask_answerComments");
        assertThat(stage.open(scene.card().value(), "reviewCard")).isEmpty();
    }

    @Test
    void aRoundGoesOnOnceWhenAWholeSideWasSilent() {
        CardScene scene = scene().submitted();
        scene.everySeatOf(scene.cast().government(), "reviewCard", NOTHING);
        ProcessInstance process = scene.instance();

        stage.fire(process, "event_roundDue");
        check(process).isWaitingAt("event_roundDue", "userTask_reviewCard").hasNotPassed("endEvent_roundClosed");
        stage.fire(process, "event_roundDue");
        check(process).hasPassed("endEvent_roundClosed");
        stage.waitsOnlyAt(process, "userTask_decideNextStep");
    }

    @Test
    void commentsAreAnsweredBeforeTheNextStep() {
        CardScene scene = scene().at("answerComments");
        scene.lead("answerComments", answers(scene));
        check(scene.instance()).hasPassed("endEvent_answerCommentsDone");
        stage.waitsOnlyAt(scene.instance(), "userTask_decideNextStep");
        assertThat(cards.versions(scene.card())).hasSize(2);
    }

    @Test
    void howeverManyCommentsARoundBroughtAllAreAnswered() {
        CardScene scene = scene().submitted();
        Map<String, Object> remark = Map.of("field", "solution", "text", "من يتحقق من النتيجة؟");
        scene.everySeat("reviewCard", Map.of("comments", Collections.nCopies(51, remark)));
        Map<String, Object> answers = answers(scene);
        List<Object> oneMore = new ArrayList<>((List<?>) answers.get("answers"));
        oneMore.add(oneMore.get(0));
        answers.put("answers", oneMore);
        assertThat(refused(scene.cast().lead(), scene, "answerComments", answers))
                .as("more rows than were shown")
                .containsExactly(Refusal.at("answers", "tooManyRows", 204));

        scene.lead("answerComments", answers(scene));
        stage.waitsOnlyAt(scene.instance(), "userTask_decideNextStep");
    }

    @Test
    void aSeatSaysNoMoreThanCanBeAnsweredInOneForm() {
        CardScene scene = scene().submitted();
        SeatId seat = first(scene.cast().government().keySet());
        Map<String, Object> remark = Map.of("field", "solution", "text", "من يتحقق من النتيجة؟");
        Map<String, Object> tooMany = Map.of("comments", Collections.nCopies(ReviewingCards.MOST_REMARKS + 1, remark));
        assertThat(refused(scene.cast().holder(seat), scene, "reviewCard", tooMany))
                .containsExactly(Refusal.at("comments", "tooManyRows", ReviewingCards.MOST_REMARKS));
        scene.seat(seat, "reviewCard", Map.of("comments", Collections.nCopies(ReviewingCards.MOST_REMARKS, remark)));
    }

    @Test
    void aListOfOnesOwnHasAnEnd() {
        CardScene scene = scene();
        Map<String, Object> draft = new HashMap<>(TestCommittee.draft("التزام"));
        draft.put("activities", Collections.nCopies(201, Map.of("title", "نشاط")));
        assertThat(refused(scene.cast().lead(), scene, "submitDraft", draft))
                .containsExactly(Refusal.at("activities", "tooManyRows", 200));
    }

    @Test
    void noVersionHasAnActivityThatEndsBeforeItBegins() {
        List<Map<String, Object>> reversed = List.of(
                Map.of("title", "نشاط أول", "start", "2024-09-01", "end", "2025-03-31"),
                Map.of("title", "نشاط ثان", "start", "2025-03-31", "end", "2025-03-30"));
        Refusal atItsRow = Refusal.at("activities[1].end", "endBeforeStart", "نشاط ثان");
        CardScene scene = scene();
        Map<String, Object> draft = new HashMap<>(TestCommittee.draft("التزام"));
        draft.put("activities", reversed);
        assertThat(refused(scene.cast().lead(), scene, "submitDraft", draft)).containsExactly(atItsRow);

        scene.at("answerComments");
        Map<String, Object> answers = answers(scene);
        answers.put("activities", reversed);
        assertThat(refused(scene.cast().lead(), scene, "answerComments", answers))
                .containsExactly(atItsRow);

        CardScene merged = scene().deciding();
        CardScene other = merged.otherDeciding();
        merged.mergeProposed(other).bothOwnersAgree().everySeat("voteDecision", FOR);
        Map<String, Object> own = merged.mergedFrom(other);
        own.put("activitiesFrom", "own");
        own.put("activities", reversed);
        assertThat(refused(merged.cast().coordinator(), merged, "drawUpMergedCard", own))
                .containsExactly(atItsRow);
    }

    private List<Refusal> refused(PersonId by, CardScene scene, String task, Map<String, Object> answer) {
        WorkItem item = stage.open(scene.card().value(), task).stream()
                .filter(open -> open.assignee() == null || by.equals(open.assignee()))
                .findFirst()
                .orElseThrow();
        return items.complete(item.id(), by, item.version(), answer).refusals();
    }

    @Test
    void anotherRoundAsksEverySeatAgain() {
        CardScene scene = scene().deciding().next("ANOTHER_ROUND");
        assertThat(stage.open(scene.card().value(), "reviewCard")).hasSize(4);
        assertThat(cards.rounds(scene.card())).hasSize(2);
    }

    @Test
    void aCardWaitsForItsCoordinationMeetingOnceThatIsConvened() {
        CardScene scene = scene().deciding().next("COORDINATION_MEETING");
        ProcessInstance process = scene.instance();
        stage.waitsOnlyAt(process, "userTask_conveneMeeting");
        WorkItem task = stage.open(scene.card().value(), "conveneMeeting").get(0);

        MeetingId meeting = convened(scene);

        stage.waitsOnlyAt(process, "gateway_meetingAwaited");
        WorkItem done = items.find(task.id()).orElseThrow();
        assertThat(done.state()).isEqualTo(WorkItemState.DONE);
        assertThat(done.endedBy()).isEqualTo(scene.cast().coordinator());
        coordination.held(
                scene.card(), meeting, "اتفاق على المؤشرات", scene.cast().coordinator());
        stage.waitsOnlyAt(process, "userTask_decideNextStep");
    }

    @Test
    void aMeetingThatIsCalledOffHasToBeConvenedAgain() {
        CardScene scene = scene().deciding().next("COORDINATION_MEETING");
        ProcessInstance process = scene.instance();
        MeetingId first = convened(scene);
        MeetingId second = convened(scene, Duration.ofDays(31));

        meetings.callOff(first, "تعذر الحضور", scene.cast().coordinator()).orThrow();
        stage.waitsOnlyAt(process, "gateway_meetingAwaited");
        meetings.callOff(second, "تعذر الحضور", scene.cast().coordinator()).orThrow();

        stage.waitsOnlyAt(process, "userTask_conveneMeeting");
        assertThat(stage.open(scene.card().value(), "conveneMeeting")).hasSize(1);
    }

    @Test
    void aMeetingThatIsConvenedAlreadyIsWaitedFor() {
        CardScene scene = scene().deciding();
        convened(scene);
        scene.next("COORDINATION_MEETING");
        stage.waitsOnlyAt(scene.instance(), "gateway_meetingAwaited");
    }

    @Test
    void aMeetingThatWasHeldInTheMeantimeEndsTheTask() {
        CardScene scene = scene().deciding().next("COORDINATION_MEETING");
        MeetingId meeting = new MeetingId(scene.cast().plan() + "-m1");
        coordination.held(scene.card(), meeting, "اتفاق", scene.cast().coordinator());
        check(scene.instance()).hasPassed("event_meetingHeldUnasked");
        stage.waitsOnlyAt(scene.instance(), "userTask_decideNextStep");
    }

    @Test
    void aMeetingThatIsNoLongerNeededIsDroppedWithAReason() {
        CardScene scene = scene().deciding().next("COORDINATION_MEETING");
        WorkItem task = stage.open(scene.card().value(), "conveneMeeting").get(0);
        PersonId coordinator = scene.cast().coordinator();
        assertThat(items.complete(task.id(), coordinator, task.version(), Map.of("meeting", "convened"))
                        .refusals())
                .containsExactly(Refusal.at("meeting", "noMeetingConvened"));
        assertThat(items.complete(task.id(), coordinator, task.version(), Map.of("meeting", "notNeeded"))
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("reason");

        scene.coordinator("conveneMeeting", Map.of("meeting", "notNeeded", "reason", "اتفق الطرفان كتابة"));

        stage.waitsOnlyAt(scene.instance(), "userTask_decideNextStep");
        assertThat(cards.get(scene.card()).state()).isEqualTo(CardState.DECIDING);
        assertThat(flags.of(scene.card()))
                .extracting(CardFlags.Flag::flag)
                .doesNotContain(CardFlag.COORDINATION_MEETING_TO_SCHEDULE);
    }

    private MeetingId convened(CardScene scene) {
        return convened(scene, Duration.ofDays(30));
    }

    private MeetingId convened(CardScene scene, Duration ahead) {
        Cast cast = scene.cast();
        return meetings.convene(
                        new Convening(
                                cast.plan(),
                                MeetingKind.COORDINATION,
                                cast.institution(),
                                LocalizedText.arabic("اجتماع تنسيقي"),
                                clock.instant().plus(ahead),
                                ZoneId.of("Africa/Casablanca"),
                                Duration.ofMinutes(60),
                                "الرباط",
                                null,
                                List.of(new Topic(scene.card().value(), LocalizedText.arabic("البطاقة"))),
                                List.of(new Guest(cast.lead(), true)),
                                null),
                        cast.coordinator())
                .orThrow();
    }

    @Test
    void aReadyCardEndsTheProcess() {
        CardScene scene = scene().deciding();
        ProcessInstance process = scene.instance();
        scene.next("READY");
        check(process).isEnded().hasPassed("endEvent_readyForConsultation");
        assertThat(cards.get(scene.card()).state()).isEqualTo(CardState.READY);
    }

    @Test
    void theCommitteeCancelsACard() {
        CardScene scene = scene().deciding().cancellationProposed();
        ProcessInstance process = scene.instance();
        scene.everySeat("voteDecision", FOR);
        check(process).isEnded().hasPassed("endEvent_cancelled");
        assertThat(cards.get(scene.card()).state()).isEqualTo(CardState.CANCELLED);
    }

    @Test
    void oneSideAgainstKeepsTheCard() {
        CardScene scene = scene().deciding().cancellationProposed();
        scene.everySeatOf(scene.cast().government(), "voteDecision", FOR);
        scene.everySeatOf(scene.cast().civilSociety(), "voteDecision", AGAINST);
        stage.waitsOnlyAt(scene.instance(), "userTask_decideNextStep");
        assertThat(cards.get(scene.card()).state()).isEqualTo(CardState.DECIDING);
    }

    @Test
    void aVoteWithoutQuorumEndsAtItsDeadline() {
        CardScene scene = scene().deciding().cancellationProposed();
        scene.everySeatOf(scene.cast().government(), "voteDecision", FOR);
        ProcessInstance process = scene.instance();
        stage.fire(process, "event_voteDue");
        check(process).hasPassed("event_voteDue");
        stage.waitsOnlyAt(process, "userTask_decideNextStep");
        assertThat(stage.open(scene.card().value(), "voteDecision")).isEmpty();
    }

    @Test
    void oneOwnerWhoRefusesEndsTheMergeForAll() {
        CardScene other = scene().deciding();
        CardScene scene = other.otherDeciding();
        scene.mergeProposed(other);
        stage.waitsOnlyAt(other.instance(), "event_mergeSettled");
        check(scene.instance()).isWaitingAt("userTask_agreeMerge");
        scene.done(scene.cast().lead(), "agreeMerge", Map.of("agreed", "no", "reason", "أهداف مختلفة"));
        check(scene.instance()).hasPassed("serviceTask_refuseMerge");
        stage.waitsOnlyAt(scene.instance(), "userTask_decideNextStep");
        check(other.instance()).hasPassed("gateway_mergeSettled");
        stage.waitsOnlyAt(other.instance(), "userTask_decideNextStep");
        assertThat(stage.open(scene.card().value(), "agreeMerge")).isEmpty();
    }

    @Test
    void cardsAreMergedIntoANewOne() {
        CardScene scene = scene().deciding();
        CardScene other = scene.otherDeciding();
        ProcessInstance process = scene.instance();
        ProcessInstance otherProcess = other.instance();

        scene.mergeProposed(other).bothOwnersAgree().everySeat("voteDecision", FOR);
        stage.waitsOnlyAt(process, "userTask_drawUpMergedCard");
        scene.coordinator("drawUpMergedCard", scene.mergedFrom(other));

        check(process).isEnded().hasPassed("endEvent_merged");
        check(otherProcess).isEnded().hasPassed("endEvent_mergedInto");
        assertThat(cards.get(other.card()).state()).isEqualTo(CardState.MERGED);
    }

    @Test
    void onlyCardsThatWereOfferedCanBeMerged() {
        CardScene scene = scene().deciding();
        CardScene drafting = new CardScene(
                stage,
                committee,
                scene.cast(),
                committee.proposal(scene.cast(), 2, scene.cast().otherLead()));
        String foreign = scene().deciding().card().value();
        WorkItem item = stage.open(scene.card().value(), "decideNextStep").get(0);
        for (String other : List.of("abc", "-", "nap3-", "nap3-99999999999", foreign)) {
            assertThat(refused(scene, item, mergeWith(other))).containsExactly(Refusal.at("mergeWith", "notOffered"));
        }
        assertThat(refused(scene, item, mergeWith(drafting.card().value())))
                .containsExactly(Refusal.at("mergeWith", "cardNotFreeToMerge", 2));
        CardScene other = new CardScene(
                stage,
                committee,
                scene.cast(),
                committee.proposal(scene.cast(), 3, scene.cast().otherLead()));
        other.done(scene.cast().otherLead(), "submitDraft", TestCommittee.draft("التزام آخر"))
                .everySeat("reviewCard", NOTHING);
        scene.coordinator(
                "decideNextStep", mergeWith(other.card().value(), other.card().value()));
        check(scene.instance()).isWaitingAt("userTask_agreeMerge");
    }

    private static Map<String, Object> mergeWith(String... cards) {
        return Map.of("nextStep", "PROPOSE_MERGE", "reason", "موضوع واحد", "mergeWith", List.of(cards));
    }

    private List<Refusal> refused(CardScene scene, WorkItem item, Map<String, Object> answer) {
        return items.complete(item.id(), scene.cast().coordinator(), item.version(), answer)
                .refusals();
    }

    @Test
    void aMergedCardIsDrawnUpFromItsOwnCardsOnly() {
        CardScene scene = scene().deciding();
        CardScene other = scene.otherDeciding();
        scene.mergeProposed(other).bothOwnersAgree().everySeat("voteDecision", FOR);
        WorkItem item = stage.open(scene.card().value(), "drawUpMergedCard").get(0);
        Map<String, Object> answer = scene.mergedFrom(other);
        answer.put("problemFrom", "abc");
        answer.put("activitiesFrom", scene().card().value());
        assertThat(refused(scene, item, answer))
                .containsExactlyInAnyOrder(
                        Refusal.at("problemFrom", "notOffered"), Refusal.at("activitiesFrom", "notOffered"));
        Map<String, Object> leaderless = scene.mergedFrom(other);
        leaderless.put("leadCard", "abc");
        assertThat(refused(scene, item, leaderless)).containsExactly(Refusal.at("leadCard", "notOffered"));
    }

    @Test
    void aMergeThatTheCommitteeDeclinesLeavesBothCards() {
        CardScene scene = scene().deciding();
        CardScene other = scene.otherDeciding();
        scene.mergeProposed(other).bothOwnersAgree().everySeat("voteDecision", AGAINST);
        stage.waitsOnlyAt(scene.instance(), "userTask_decideNextStep");
        stage.waitsOnlyAt(other.instance(), "userTask_decideNextStep");
    }

    static Stream<String> tasks() {
        return CardScene.tasks();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void aLateTaskClimbsItsLadderToThePublicNoteAndStaysToBeDone(String task) {
        CardScene scene = scene().at(task);
        ProcessInstance process = scene.instance();
        int open = stage.open(scene.card().value(), task).size();

        stage.fire(process, "event_" + task + "Reminder");
        check(process).isWaitingAt("callActivity_" + task + "Ladder", "userTask_" + task);
        stage.onlyScalars(scene.card().value());
        stage.climb(scene.card().value());
        check(process).hasPassed("endEvent_" + task + "Published").isWaitingAt("userTask_" + task);
        assertThat(stage.open(scene.card().value(), task)).hasSize(open);
    }

    @Test
    void aSeatThatAnswersEndsItsOwnLadderOnly() {
        CardScene scene = scene().submitted();
        String key = scene.card().value();
        ProcessInstance process = scene.instance();
        for (int i = 0; i < 3; i++) {
            stage.fire(process, "event_reviewCardReminder");
        }
        assertThat(stage.count(ESCALATION, key)).isEqualTo(3);
        scene.everySeat("reviewCard", NOTHING);
        assertThat(stage.count(ESCALATION, key)).isZero();
        stage.waitsOnlyAt(process, "userTask_decideNextStep");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> answers(CardScene scene) {
        WorkItem item = stage.open(scene.card().value(), "answerComments").get(0);
        Map<String, Object> answer = new HashMap<>(items.prefill(item, Language.AR));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : (List<Map<String, Object>>) answer.get("answers")) {
            Map<String, Object> answered = new HashMap<>(row);
            answered.put("disposition", "TAKEN");
            answered.put("reason", "أضيف");
            rows.add(answered);
        }
        answer.put("answers", rows);
        return answer;
    }

    private CardScene scene() {
        return CardScene.open(stage, committee);
    }

    private static SeatId first(java.util.Set<SeatId> seats) {
        return seats.iterator().next();
    }
}
