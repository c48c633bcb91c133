package org.iltizam.workflow.committeemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.iltizam.AtOnce;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.CardFlag;
import org.iltizam.commitment.CardFlags;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.committee.Convening;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.committee.Convening.Topic;
import org.iltizam.committee.Meeting;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.MeetingState;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.iltizam.web.Dates;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.ProcessClock;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;

@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommitteeMeetingProcessTest {

    /** A Thursday; the meeting is on the Monday after it. */
    private static final Instant NOW = Instant.parse("2024-03-21T09:00:00Z");

    private static final Instant MEETING_AT = Instant.parse("2024-03-25T12:30:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    TestCommittee committee;

    @Autowired
    Meetings meetings;

    @Autowired
    WorkItems items;

    @Autowired
    Cards cards;

    @Autowired
    CardFlags flags;

    @Autowired
    MovableClock clock;

    @Autowired
    ProcessClock time;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TestStage stage;

    @Autowired
    MockMvc mvc;

    @Autowired
    TextsByLanguage texts;

    @Autowired
    AtOnce atOnce;

    private Cast cast;
    private CardId card;

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        var coverage = stage.coverage(CommitteeMeetingProcess.ID);
        stage.clear();
        assertThat(coverage.ratio()).as("missed: %s", coverage.missed()).isGreaterThanOrEqualTo(0.95);
    }

    @BeforeEach
    void gather() {
        AbstractAssertions.init(engine);
        clock.set(NOW);
        cast = stage.gather();
        card = committee.proposal(cast, 7, cast.lead());
    }

    @Test
    void aMeetingGoesFromItsInvitationsToItsLastActionItem() {
        MeetingId id = convene(MeetingKind.COMMITTEE);
        ProcessInstance process = process(id);
        for (PersonId guest : guests()) {
            complete(id, guest, "answerInvitation", Map.of("attending", "yes", "note", "سأحضر"));
        }
        assertThat(process).hasPassed("endEvent_everybodyAnswered").isWaitingAt("event_meetingBegins");
        assertThat(meetings.get(id).invitees()).allMatch(invitee -> Boolean.TRUE.equals(invitee.attending()));

        time.runDueUntil(MEETING_AT);
        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.BEGUN);
        Map<String, Object> form = items.prefill(open(id, cast.coordinator(), "recordMinutes"), Language.AR);
        assertThat(form).containsKeys("summary", "outcomes", "actionItems", "people");
        for (String foreign : List.of("abc", cast.otherLead().value())) {
            assertThat(refused(id, Map.of("what", "؟", "holder", foreign, "due", "2024-04-05"), card.value()))
                    .containsExactly(Refusal.at("actionItems[0].holder", "personUnknown"));
        }
        for (String foreign : List.of("abc", "nap3-1")) {
            assertThat(refused(id, Map.of("what", "؟", "holder", cast.lead().value(), "due", "2024-04-05"), foreign))
                    .containsExactly(Refusal.at("outcomes[0].outcome", "notOffered"));
        }
        complete(id, cast.coordinator(), "recordMinutes", minutes("2024-04-05"));

        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.MINUTES_SHARED);
        for (SeatId seat : cast.seats()) {
            complete(id, cast.holder(seat), "approveMinutes", Map.of("approval", "approve"));
        }
        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.PUBLISHED);
        WorkItem action = open(id, cast.lead(), "doActionItem");
        assertThat(action.hardAt()).isEqualTo(Instant.parse("2024-04-05T23:59:59Z"));
        complete(id, cast.lead(), "doActionItem", Map.of("done", "أرسلت"));

        assertThat(process)
                .hasPassedInOrder(
                        "endEvent_meetingBegun",
                        "serviceTask_shareMinutes",
                        "businessRuleTask_judgeMinutes",
                        "serviceTask_publishMinutes",
                        "endEvent_doActionItemDone",
                        "endEvent_meetingClosed")
                .hasNotPassed("event_silenceIsConsent", "event_meetingCalledOff")
                .isEnded();
        assertThat(meetings.get(id).actionItems())
                .singleElement()
                .satisfies(item -> assertThat(item.done()).isEqualTo("أرسلت"));
    }

    @Test
    void whoeverIsInvitedReadsTheDayWhereverTheTaskIsListed() {
        MeetingId id = convene(MeetingKind.COMMITTEE);

        assertThat(stage.open(id.value(), "answerInvitation"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.subjectTitle().ar())
                        .endsWith("، " + Dates.ofDays(Language.AR).day(MEETING_AT)));
    }

    @Test
    void aMeetingThatIsCalledOffAsksNobodyAnyMore() {
        MeetingId id = convene(MeetingKind.COMMITTEE);
        ProcessInstance process = process(id);

        meetings.callOff(id, "تعذر الحضور", cast.coordinator()).orThrow();

        assertThat(process)
                .hasPassed("event_meetingCalledOff", "endEvent_calledOff")
                .isEnded();
        assertThat(items.openFor(id.value())).isEmpty();
    }

    @Test
    void aMeetingThatDidNotTakePlaceIsClosedWithoutMinutes() {
        MeetingId id = convene(MeetingKind.COMMITTEE);
        ProcessInstance process = process(id);
        time.runDueUntil(MEETING_AT);
        stage.fire(process, "event_recordMinutesReminder");

        meetings.callOff(id, "لم يحضر أحد", cast.coordinator()).orThrow();

        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.NOT_HELD);
        assertThat(process).hasPassed("endEvent_calledOff").isEnded();
        assertThat(items.openFor(id.value())).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.value())
                        .count())
                .isZero();
    }

    @Test
    void ofTheMinutesAndOfNoMeetingOnlyTheFirstIsTaken() throws Exception {
        MeetingId noMinutes = convene(MeetingKind.COMMITTEE);
        MeetingId held = convene(MeetingKind.COORDINATION);
        time.runDueUntil(MEETING_AT);

        assertThatThrownBy(() -> atOnce.both(() -> callOff(noMinutes), () -> minuted(noMinutes)))
                .hasMessageContaining("workItemGone");
        assertThatThrownBy(() -> atOnce.both(() -> minuted(held), () -> callOff(held)))
                .hasCauseInstanceOf(OptimisticLockingFailureException.class);

        assertThat(meetings.get(noMinutes).state()).isEqualTo(MeetingState.NOT_HELD);
        assertThat(meetings.get(held).state()).isEqualTo(MeetingState.MINUTES_SHARED);
    }

    private MeetingId callOff(MeetingId id) {
        return meetings.callOff(id, "لم يحضر أحد", cast.coordinator()).orThrow();
    }

    private MeetingId minuted(MeetingId id) {
        complete(id, cast.coordinator(), "recordMinutes", Map.of("summary", "خلاصة"));
        return id;
    }

    @Test
    void whoHasNotAnsweredIsAskedNoMoreOnceTheMeetingBegins() {
        MeetingId id = convene(MeetingKind.COORDINATION);
        assertThat(items.openFor(id.value())).allMatch(item -> !item.hardAt().isAfter(MEETING_AT));

        time.runDueUntil(MEETING_AT);

        assertThat(items.openFor(id.value())).extracting(WorkItem::task).containsExactly("recordMinutes");
    }

    @Test
    void silenceIsConsentAndWithoutActionItemsTheMeetingIsClosed() {
        MeetingId id = convene(MeetingKind.COMMITTEE);
        ProcessInstance process = process(id);
        time.runDueUntil(MEETING_AT);
        complete(id, cast.coordinator(), "recordMinutes", Map.of("summary", "خلاصة"));
        SeatId first = cast.seats().get(0);
        WorkItem approval = open(id, cast.holder(first), "approveMinutes");
        complete(id, cast.holder(first), "approveMinutes", Map.of("approval", "approve"));

        time.runDueUntil(approval.hardAt().plus(DAY));

        assertThat(process)
                .hasPassed("event_silenceIsConsent", "endEvent_meetingClosed")
                .isEnded();
        assertThat(items.openFor(id.value())).isEmpty();
        Meeting meeting = meetings.get(id);
        assertThat(meeting.state()).isEqualTo(MeetingState.PUBLISHED);
        assertThat(meeting.approvals())
                .filteredOn(given -> given.approved() == null)
                .hasSize(3);
    }

    @Test
    void moreTimeForTheMinutesIsMoreTimeForEverySeat() {
        MeetingId id = convene(MeetingKind.COMMITTEE);
        time.runDueUntil(MEETING_AT);
        complete(id, cast.coordinator(), "recordMinutes", Map.of("summary", "خلاصة"));
        WorkItem approval = open(id, cast.holder(cast.seats().get(0)), "approveMinutes");

        items.extend(approval.id(), cast.coordinator(), LocalDate.parse("2024-04-19"), "عطلة")
                .orThrow();
        time.runDueUntil(approval.hardAt().plus(DAY));

        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.MINUTES_SHARED);
        assertThat(seatsAsked(id)).hasSize(4);
        time.runDueUntil(Instant.parse("2024-04-20T00:00:00Z"));
        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.PUBLISHED);
    }

    @Test
    void anObjectionSendsTheMinutesBackToBeWrittenAgain() throws Exception {
        MeetingId id = convene(MeetingKind.COORDINATION);
        ProcessInstance process = process(id);
        time.runDueUntil(MEETING_AT);
        complete(id, cast.coordinator(), "recordMinutes", Map.of("summary", "خلاصة"));
        PersonId seat = cast.holder(cast.seats().get(0));
        WorkItem item = open(id, seat, "approveMinutes");
        assertThat(items.complete(item.id(), seat, item.version(), Map.of("approval", "object"))
                        .refusals())
                .containsExactly(Refusal.at("objection", "objectionMissing"));

        complete(id, seat, "approveMinutes", Map.of("approval", "object", "objection", "ينقص الالتزام 8"));
        for (PersonId other : seatsAsked(id)) {
            complete(id, other, "approveMinutes", Map.of("approval", "approve"));
        }

        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.MINUTES_DRAFTED);
        assertThat(process).isWaitingAt("userTask_recordMinutes");
        assertThat(pageOf(open(id, cast.coordinator(), "recordMinutes"), seat)).contains("خلاصة", "ينقص الالتزام 8");
        assertThat(pageOf(open(id, cast.coordinator(), "recordMinutes"), cast.otherLead()))
                .as("minutes are not public yet")
                .doesNotContain("خلاصة", "ينقص الالتزام 8");
        Map<String, Object> form = items.prefill(open(id, cast.coordinator(), "recordMinutes"), Language.FR);
        assertThat(form).containsEntry("summary", "خلاصة");
        complete(id, cast.coordinator(), "recordMinutes", Map.of("summary", "خلاصة مصححة"));
        assertThat(process).isWaitingAt("userTask_approveMinutes");
        assertThat(meetings.get(id).approvals()).allMatch(given -> given.approved() == null);
        Instant silence = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process.getId())
                .activityId("event_silenceIsConsent")
                .singleResult()
                .getDuedate()
                .toInstant();
        assertThat(items.openFor(id.value()))
                .as("the second time is shorter, for the tasks and for the end of the approval alike")
                .extracting(WorkItem::hardAt)
                .containsOnly(silence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR | • lead ع | قُدمت النسخة 1 بتاريخ | ملاحظتان تنتظران الرد. | لم تُقدَّم نسخة جديدة منذ اجتماع",
                "FR | • lead fr | La version 1 a été remise le | 2 commentaires attendent une"
                        + " réponse. | Aucune nouvelle version depuis la réunion du",
                "EN | • lead en | Version 1 was submitted on | 2 comments wait for an answer. |"
                        + " No new version since the meeting of"
            })
    void theMinutesAreDraftedFromWhatWasRecordedOfEachCard(
            Language language, String coming, String version, String comments, String nothingNew) {
        completeOf(card.value(), cast.lead(), "submitDraft", TestCommittee.draft("عنوان"));
        remarked();
        MeetingId id = convene(MeetingKind.COMMITTEE);
        complete(id, cast.lead(), "answerInvitation", Map.of("attending", "yes"));
        complete(id, cast.coordinator(), "answerInvitation", Map.of("attending", "no"));
        time.runDueUntil(MEETING_AT);

        Map<String, Object> form = items.prefill(open(id, cast.coordinator(), "recordMinutes"), language);
        Meeting meeting = meetings.get(id);
        assertThat(point(form).get("title")).isEqualTo("7 · البطاقة 7");
        assertThat((String) form.get("summary"))
                .contains(texts.in(language).get("meeting.sketch.coming") + "\n" + coming + "\n")
                .contains("• 7 · البطاقة 7")
                .contains(new Dates(language, meeting.zone()).moment(meeting.startsAt()))
                .contains(texts.in(language).get("meeting.place.remote"))
                .contains(meeting.agenda().get(0).label().shownIn(language).text());
        assertThat(point(form).get("held")).isEqualTo(false);
        assertThat((String) point(form).get("outcome"))
                .contains(version, comments)
                .contains(texts.in(language).get("card.flag.COMMENTS_SHARED"));

        complete(id, cast.coordinator(), "recordMinutes", minutes("2024-07-01"));
        MeetingId next = convene(MeetingKind.COMMITTEE, MEETING_AT.plus(DAY.multipliedBy(30)));
        time.runDueUntil(MEETING_AT.plus(DAY.multipliedBy(30)));
        Map<String, Object> later = items.prefill(open(next, cast.coordinator(), "recordMinutes"), language);
        assertThat((String) point(later).get("outcome")).contains(nothingNew).doesNotContain(version);
    }

    @Test
    void whatWasRecordedOfACardThatWasNotDiscussedIsNotInItsMinutes() throws Exception {
        bringToDecision();
        proposeCancellation();
        MeetingId id = convene(MeetingKind.COMMITTEE);
        time.runDueUntil(MEETING_AT);
        Map<String, Object> form = items.prefill(open(id, cast.coordinator(), "recordMinutes"), Language.AR);
        String proposed = texts.in(Language.AR).get("meeting.sketch.cancellation");
        assertThat((String) point(form).get("outcome")).contains(proposed);

        complete(
                id,
                cast.coordinator(),
                "recordMinutes",
                Map.of("summary", form.get("summary"), "outcomes", form.get("outcomes")));
        assertThat(pageOf(open(id, cast.holder(cast.seats().get(0)), "approveMinutes"), cast.coordinator()))
                .doesNotContain(proposed);
        stage.fire(process(id), "event_silenceIsConsent");

        assertThat(meetings.get(id).agenda())
                .singleElement()
                .satisfies(point -> assertThat(point.outcome()).isNull());
        assertThat(mvc.perform(get("/public/meetings/" + id))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains(texts.in(Language.AR).get("meeting.agenda.notHeld"))
                .doesNotContain(proposed);
    }

    @Test
    void whatIsWrittenAboutACardThatIsNotTickedAsDiscussedIsRefusedAtItsField() {
        bringToDecision();
        MeetingId id = convene(MeetingKind.COMMITTEE);
        time.runDueUntil(MEETING_AT);
        Map<String, Object> row = Map.of("cardId", card.value(), "held", false, "outcome", "اتفق على المؤشرات");
        WorkItem item = open(id, cast.coordinator(), "recordMinutes");

        assertThat(items.complete(
                                item.id(),
                                cast.coordinator(),
                                item.version(),
                                Map.of("summary", "خلاصة", "outcomes", List.of(row)))
                        .refusals())
                .containsExactly(Refusal.at("outcomes[0].outcome", "outcomeNotDiscussed"));
    }

    @Test
    void remarksAfterTheMeetingAreNotInItsDraft() {
        completeOf(card.value(), cast.lead(), "submitDraft", TestCommittee.draft("عنوان"));
        MeetingId id = convene(MeetingKind.COMMITTEE);
        time.runDueUntil(MEETING_AT);
        String during = drafted(id);

        clock.moveTo(MEETING_AT.plus(DAY));
        remarked();

        assertThat(cards.get(card).state()).isEqualTo(CardState.ANSWERING);
        assertThat(drafted(id)).isEqualTo(during);
    }

    @Test
    void aProposalAfterTheMeetingIsNotInItsDraft() {
        bringToDecision();
        MeetingId id = convene(MeetingKind.COMMITTEE);
        time.runDueUntil(MEETING_AT);
        String during = drafted(id);

        clock.moveTo(MEETING_AT.plus(DAY));
        proposeCancellation();

        assertThat(drafted(id)).isEqualTo(during);
    }

    @Test
    void aVersionAndAnswersAfterTheMeetingDoNotHideWhatStoodWhileItWasHeld() {
        completeOf(card.value(), cast.lead(), "submitDraft", TestCommittee.draft("عنوان"));
        remarked();
        MeetingId id = convene(MeetingKind.COMMITTEE);
        time.runDueUntil(MEETING_AT);
        String during = drafted(id);
        assertThat(during).contains("Version 1 was submitted on", "2 comments wait for an answer.");

        clock.moveTo(MEETING_AT.plus(DAY));
        Map<String, Object> answer =
                new HashMap<>(items.prefill(openOf(card.value(), cast.lead(), "answerComments"), Language.AR));
        answer.put(
                "answers",
                cards.comments(card).stream()
                        .map(remark -> Map.of(
                                "commentId", String.valueOf(remark.id()), "disposition", "TAKEN", "reason", "أضيف"))
                        .toList());
        completeOf(card.value(), cast.lead(), "answerComments", answer);

        assertThat(cards.versions(card)).hasSize(2);
        assertThat(drafted(id)).contains("Version 1 was submitted on", "2 comments wait for an answer.");
    }

    @Test
    void thatTheMeetingBeforeWasHeldIsNoNewsToTheNext() {
        bringToMeeting();
        MeetingId first = convene(MeetingKind.COORDINATION);
        time.runDueUntil(MEETING_AT.plus(DAY));
        complete(first, cast.coordinator(), "recordMinutes", minutes("2024-07-01"));
        assertThat(flags.of(card)).extracting(CardFlags.Flag::flag).contains(CardFlag.COORDINATION_MEETING_HELD);

        Instant later = MEETING_AT.plus(DAY.multipliedBy(30));
        MeetingId next = convene(MeetingKind.COMMITTEE, later);
        time.runDueUntil(later);

        assertThat(drafted(next))
                .contains("No new version since the meeting of")
                .doesNotContain(texts.in(Language.EN).get("card.flag.COORDINATION_MEETING_HELD"));
    }

    private String drafted(MeetingId id) {
        return (String) point(items.prefill(open(id, cast.coordinator(), "recordMinutes"), Language.EN))
                .get("outcome");
    }

    /** The seats of the government have a remark each. */
    private void remarked() {
        for (SeatId seat : cast.seats()) {
            completeOf(
                    card.value(),
                    cast.holder(seat),
                    "reviewCard",
                    cast.government().containsKey(seat)
                            ? Map.of("comments", List.of(Map.of("field", "budget", "text", "من يمول؟")))
                            : Map.of("noRemarks", true));
        }
    }

    private static Map<?, ?> point(Map<String, Object> form) {
        return (Map<?, ?>) ((List<?>) form.get("outcomes")).get(0);
    }

    @Test
    void aCoordinationMeetingMovesTheCardsItDealtWith() {
        bringToMeeting();
        MeetingId id = convene(MeetingKind.COORDINATION);
        time.runDueUntil(MEETING_AT);

        complete(id, cast.coordinator(), "recordMinutes", minutes("2024-04-05"));

        assertThat(cards.get(card).state()).isEqualTo(CardState.DECIDING);
        assertThat(flags.of(card)).extracting(CardFlags.Flag::flag).contains(CardFlag.COORDINATION_MEETING_HELD);
        assertThat(items.openFor(card.value())).extracting(WorkItem::task).containsExactly("decideNextStep");
    }

    @Test
    void aCardThatItsMeetingDidNotComeToHasAMeetingConvenedAgain() {
        bringToMeeting();
        MeetingId first = convene(MeetingKind.COORDINATION);
        Instant later = MEETING_AT.plus(DAY);
        MeetingId second = convene(MeetingKind.COORDINATION, later);
        time.runDueUntil(MEETING_AT);

        complete(first, cast.coordinator(), "recordMinutes", notDiscussed());
        assertThat(items.openFor(card.value())).as("it waits for the second").isEmpty();
        time.runDueUntil(later);
        complete(second, cast.coordinator(), "recordMinutes", Map.of("summary", "لم ينعقد الاجتماع"));

        assertThat(items.openFor(card.value())).extracting(WorkItem::task).containsExactly("conveneMeeting");
        assertThat(flags.of(card)).extracting(CardFlags.Flag::flag).doesNotContain(CardFlag.COORDINATION_MEETING_HELD);
    }

    @Test
    void minutesThatNameTheCardOnlyWhenTheyAreWrittenAgainMoveItOn() {
        bringToMeeting();
        MeetingId id = convene(MeetingKind.COORDINATION);
        time.runDueUntil(MEETING_AT);
        complete(id, cast.coordinator(), "recordMinutes", notDiscussed());
        for (PersonId seat : seatsAsked(id)) {
            complete(id, seat, "approveMinutes", Map.of("approval", "object", "objection", "نوقشت البطاقة 7"));
        }

        complete(id, cast.coordinator(), "recordMinutes", minutes("2024-04-05"));

        assertThat(cards.get(card).state()).isEqualTo(CardState.DECIDING);
        assertThat(items.openFor(card.value())).extracting(WorkItem::task).containsExactly("decideNextStep");
    }

    private Map<String, Object> notDiscussed() {
        return Map.of("summary", "خلاصة", "outcomes", List.of(Map.of("cardId", card.value(), "held", false)));
    }

    @Test
    void everyTaskHasItsLadder() {
        MeetingId id = convene(MeetingKind.COMMITTEE);
        ProcessInstance process = process(id);
        time.runDueUntil(MEETING_AT.minusSeconds(60));
        assertThat(process).hasPassed("event_answerInvitationReminder");
        assertThat(process).isWaitingAt("callActivity_answerInvitationLadder");
        time.runDueUntil(MEETING_AT.plus(DAY.multipliedBy(60)));
        assertThat(process).hasPassed("event_recordMinutesReminder", "endEvent_recordMinutesPublished");
        complete(id, cast.coordinator(), "recordMinutes", minutes("2024-07-01"));
        WorkItem approval = open(id, cast.holder(cast.seats().get(0)), "approveMinutes");
        time.runDueUntil(approval.hardAt().plus(DAY));
        assertThat(process).hasPassed("event_approveMinutesReminder");
        time.runDueUntil(Instant.parse("2024-10-01T09:00:00Z"));
        assertThat(process).hasPassed("event_doActionItemReminder", "endEvent_doActionItemPublished");
        complete(id, cast.lead(), "doActionItem", Map.of("done", "أرسلت"));
        assertThat(process).isEnded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"answerInvitation", "recordMinutes", "approveMinutes", "doActionItem"})
    void aLateTaskClimbsItsLadderToThePublicNoteAndStaysToBeDone(String task) {
        MeetingId id = convene(MeetingKind.COMMITTEE);
        ProcessInstance process = process(id);
        bringTo(id, task);

        stage.fire(process, "event_" + task + "Reminder");
        assertThat(process).isWaitingAt("callActivity_" + task + "Ladder");
        stage.onlyScalars(id.value());
        stage.climb(id.value());
        assertThat(process).hasPassed("endEvent_" + task + "Published").isWaitingAt("userTask_" + task);
    }

    private void bringTo(MeetingId id, String task) {
        if (task.equals("answerInvitation")) {
            return;
        }
        stage.fire(process(id), "event_meetingBegins");
        if (task.equals("recordMinutes")) {
            return;
        }
        complete(id, cast.coordinator(), "recordMinutes", minutes("2024-07-01"));
        if (task.equals("doActionItem")) {
            stage.fire(process(id), "event_silenceIsConsent");
        }
    }

    /** Drafted, reviewed without remarks, and the coordinator wants to meet the institution. */
    private void bringToMeeting() {
        bringToDecision();
        completeOf(
                card.value(),
                cast.coordinator(),
                "decideNextStep",
                Map.of("nextStep", "COORDINATION_MEETING", "reason", "تدقيق المحتوى"));
        assertThat(cards.get(card).state()).isEqualTo(CardState.WAITING_FOR_MEETING);
    }

    private void proposeCancellation() {
        completeOf(
                card.value(),
                cast.coordinator(),
                "decideNextStep",
                Map.of(
                        "nextStep",
                        "PROPOSE_CANCELLATION",
                        "cancelReason",
                        "NO_OPENNESS",
                        "publicReasonAr",
                        "لا يسهم في انفتاح الإدارة"));
    }

    private void bringToDecision() {
        completeOf(card.value(), cast.lead(), "submitDraft", TestCommittee.draft("عنوان"));
        for (SeatId seat : cast.seats()) {
            completeOf(card.value(), cast.holder(seat), "reviewCard", Map.of("noRemarks", true));
        }
    }

    private Map<String, Object> minutes(String due) {
        return Map.of(
                "summary",
                "خلاصة",
                "outcomes",
                List.of(Map.of("cardId", card.value(), "held", true, "outcome", "اتفق على المؤشرات")),
                "actionItems",
                List.of(Map.of(
                        "what", "إرسال النسخة الجديدة", "holder", cast.lead().value(), "due", due)));
    }

    private List<Refusal> refused(MeetingId id, Map<String, Object> action, String about) {
        WorkItem item = open(id, cast.coordinator(), "recordMinutes");
        Map<String, Object> answer = Map.of(
                "summary",
                "خلاصة",
                "outcomes",
                List.of(Map.of("cardId", about, "held", true)),
                "actionItems",
                List.of(action));
        return items.complete(item.id(), cast.coordinator(), item.version(), answer)
                .refusals();
    }

    private List<PersonId> guests() {
        return List.of(cast.lead(), cast.coordinator(), cast.holder(cast.seats().get(0)));
    }

    private List<PersonId> seatsAsked(MeetingId id) {
        return items.openFor(id.value()).stream()
                .filter(item -> item.task().equals("approveMinutes"))
                .map(WorkItem::assignee)
                .toList();
    }

    private MeetingId convene(MeetingKind kind) {
        return convene(kind, MEETING_AT);
    }

    private MeetingId convene(MeetingKind kind, Instant at) {
        return meetings.convene(
                        new Convening(
                                cast.plan(),
                                kind,
                                cast.institution(),
                                LocalizedText.arabic("اجتماع"),
                                at,
                                ZoneId.of("Africa/Casablanca"),
                                Duration.ofMinutes(60),
                                null,
                                "https://meet.example.org/1",
                                List.of(new Topic(card.value(), LocalizedText.arabic("البطاقة 7"))),
                                guests().stream()
                                        .map(guest -> new Guest(guest, true))
                                        .toList(),
                                "لا موعد آخر"),
                        cast.coordinator())
                .orThrow();
    }

    private ProcessInstance process(MeetingId id) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(CommitteeMeetingProcess.ID)
                .processInstanceBusinessKey(id.value())
                .singleResult();
    }

    private void complete(MeetingId id, PersonId by, String task, Map<String, Object> answer) {
        completeOf(id.value(), by, task, answer);
    }

    private void completeOf(String subject, PersonId by, String task, Map<String, Object> answer) {
        WorkItem item = openOf(subject, by, task);
        items.complete(item.id(), by, item.version(), answer).orThrow();
    }

    private WorkItem open(MeetingId id, PersonId by, String task) {
        return openOf(id.value(), by, task);
    }

    private WorkItem openOf(String subject, PersonId by, String task) {
        return items.openFor(subject).stream()
                .filter(item -> item.task().equals(task))
                .filter(item -> item.assignee() == null || item.assignee().equals(by))
                .findFirst()
                .orElseThrow(() -> new AssertionError(task + " of " + subject + " is not open for " + by));
    }

    private String pageOf(WorkItem item, PersonId reader) throws Exception {
        return mvc.perform(get("/work/" + item.id()).with(user(reader.value())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
