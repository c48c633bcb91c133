package org.iltizam.workflow.planreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.TestStage.check;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommitments;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.CommitmentState;
import org.iltizam.commitment.Commitments;
import org.iltizam.committee.Convening;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.committee.Convening.Topic;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.Meetings;
import org.iltizam.monitoring.Completion;
import org.iltizam.monitoring.IrmResult;
import org.iltizam.monitoring.PlanReview;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.monitoring.Reports;
import org.iltizam.monitoring.ReviewState;
import org.iltizam.monitoring.ReviewVoices;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReviewId;
import org.iltizam.shared.SeatId;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanReviewTest {

    private static final Map<String, Object> KEPT =
            Map.of("completion", "LIMITED", "results", "أُنجز نصف الأنشطة", "wish", "KEEP");

    @Autowired
    TestStage stage;

    @Autowired
    TestCommitments adopted;

    @Autowired
    Commitments commitments;

    @Autowired
    Processes processes;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlanReviews reviews;

    @Autowired
    ReviewVoices voices;

    @Autowired
    Meetings meetings;

    @Autowired
    Reports reports;

    @Autowired
    Timeline timeline;

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkItems items;

    @Autowired
    MovableClock clock;

    private Cast cast;
    private CommitmentId first;
    private CommitmentId second;
    private ReviewId review;
    private MeetingId meeting;
    private ProcessInstance process;

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        var coverage = stage.coverage(PlanReviewProcess.ID);
        stage.clear();
        assertThat(coverage.ratio()).as("missed: %s", coverage.missed()).isGreaterThanOrEqualTo(0.95);
    }

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-02-03T09:00:00Z"));
        cast = stage.gather();
        first = adopted.adopted(cast, 1);
        second = adopted.adopted(cast, 2);
        meeting = meeting();
        review = reviews.ask(ReviewId.refresh(cast.plan()), cast.coordinator()).orThrow();
        process = stage.running(PlanReviewProcess.ID, review.value());
    }

    @Test
    void aRefreshAmendsAndWithdrawsInANewVersionThatNamesItsMeeting() {
        assessed();
        draft(List.of(
                Map.of(
                        "action",
                        "AMEND",
                        "commitment",
                        first.value(),
                        "newTitleAr",
                        "عنوان جديد",
                        "milestone",
                        "2",
                        "endsOn",
                        "2027-12-31",
                        "weight",
                        "3",
                        "why",
                        "تأخر التمويل"),
                Map.of("action", "WITHDRAW", "commitment", second.value(), "why", "أُدمج في برنامج آخر")));
        stage.waitsOnlyAt(process, "event_commentsClosed");
        assertThat(reviews.get(review).commentsCloseAt()).isEqualTo(Instant.parse("2026-02-17T23:59:59Z"));
        assertThat(voices.give(review, "form", "", "نقترح أجلا أقرب").isDone()).isTrue();
        concluded();
        vote("FOR");
        irm();

        check(process)
                .hasPassed("serviceTask_publishReview", "endEvent_reviewClosed")
                .isEnded();
        PlanReview done = reviews.get(review);
        assertThat(done.state()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(done.planVersion()).isEqualTo(2);
        assertThat(done.meeting()).isEqualTo(meeting);
        assertThat(commitments.get(first).title().ar()).isEqualTo("عنوان جديد");
        assertThat(commitments.get(first).title().fr()).isEqualTo("Engagement 1");
        assertThat(commitments.titles(first)).hasSize(2);
        assertThat(commitments.milestones(first).get(1).weight()).isEqualTo(3);
        assertThat(commitments.get(second).state()).isEqualTo(CommitmentState.WITHDRAWN);
        assertThat(reviews.irm(first)).map(IrmResult::completion).contains(Completion.SUBSTANTIAL);
        assertThat(voices.latest(review)).hasSize(1);
    }

    @Test
    void theMeetingsToChooseFromCarryTheirDayInWords() {
        assessed();
        draft(List.of());
        stage.fire(process, "event_commentsClosed");
        WorkItem item = stage.open(review.value(), "concludeReview").get(0);
        assertThat(items.prefill(item, Language.FR).get("meetings").toString()).contains(" · 20 juin 2026");
    }

    @Test
    void aRefreshAddsACardBesideWhatItAmendsAndWithdraws() {
        CardId card = submitted(9);
        assessed();
        WorkItem drafting = stage.open(review.value(), "draftReview").get(0);
        assertThat(items.prefill(drafting, Language.AR).get("cards").toString()).contains(card.value());
        jdbc.update(
                "update commitment set axis_ar = 'المشاركة', axis_fr = 'Participation' where id = ?", second.value());
        assertThat(items.prefill(drafting, Language.FR).get("axes").toString()).contains("services", "Participation");
        Map<String, Object> add =
                Map.of("action", "ADD", "card", card.value(), "axis", "المشاركة", "why", "حاجة جديدة");
        assertThat(refused(
                        "draftReview",
                        draftOf(List.of(Map.of("action", "ADD", "card", card.value(), "why", "حاجة جديدة")))))
                .containsExactly(Refusal.at("amendments[0].axis", "axisMissing"));
        assertThat(refused("draftReview", draftOf(List.of(add, add))))
                .containsExactly(Refusal.at("amendments[1].card", "cardNotFree", "9"));
        Map<String, Object> known = Map.of(
                "action", "ADD", "card", commitments.get(first).card().value(), "axis", "services", "why", "مرة أخرى");
        assertThat(refused("draftReview", draftOf(List.of(known))))
                .containsExactly(Refusal.at("amendments[0].card", "cardNotFree", "1"));
        for (String foreign : List.of("abc", "-", "nap3-99999999999", "other-1")) {
            assertThat(refused("draftReview", draftOf(List.of(Map.of("action", "ADD", "card", foreign, "why", "؟")))))
                    .containsExactly(Refusal.at("amendments[0].card", "notOffered"));
        }

        draft(List.of(
                add,
                Map.of("action", "AMEND", "commitment", first.value(), "newTitleEn", "Another title", "why", "تدقيق"),
                Map.of("action", "WITHDRAW", "commitment", second.value(), "why", "أُدمج في برنامج آخر")));
        concluded();
        vote("FOR");

        Commitment added = commitments.of(cast.plan()).stream()
                .filter(commitment -> commitment.card().equals(card))
                .findFirst()
                .orElseThrow();
        assertThat(added.number()).isEqualTo(3);
        assertThat(added.axis()).isEqualTo(new LocalizedText("المشاركة", "Participation", null));
        assertThat(added.state()).isEqualTo(CommitmentState.IN_FORCE);
        assertThat(commitments.milestones(added.id())).isNotEmpty();
        assertThat(commitments.get(first).title().en()).isEqualTo("Another title");
        assertThat(commitments.get(first).title().fr()).isEqualTo("Engagement 1");
        assertThat(commitments.get(second).state()).isEqualTo(CommitmentState.WITHDRAWN);
        assertThat(timeline.of(added.id().value()))
                .extracting(RecordEntry::kind)
                .contains("CommitmentAdopted");
        assertThat(reports.of(added.id())).as("its progress is expected").isNotEmpty();
        stage.waitsOnlyAt(process, "userTask_recordIrmResults");
    }

    @Test
    void aReviewThatIsBegunAnewReplacesWhatWasSaidTheTimeBefore() {
        assessed();
        draft(List.of());
        concluded();
        vote("FOR");
        irm();
        check(process).isEnded();

        processes.start(PlanReviewProcess.ID, review.value(), Map.of());
        process = stage.running(PlanReviewProcess.ID, review.value());
        assertThat(reviews.get(review).state()).isEqualTo(ReviewState.ASSESSING);
        Map<String, Object> other = new java.util.HashMap<>(KEPT);
        other.put("results", "نتائج أحدث");
        stage.done(review.value(), cast.lead(), "assessCommitment", other);
        stage.done(review.value(), cast.lead(), "assessCommitment", other);
        assertThat(reviews.assessments(review))
                .hasSize(2)
                .allSatisfy(assessment -> assertThat(assessment.results()).isEqualTo("نتائج أحدث"));
        draft(List.of());
        concluded();
        vote("FOR");
        irm();
        check(process).isEnded();
        assertThat(reviews.get(review).planVersion()).isEqualTo(2);
    }

    private CardId submitted(int number) {
        CardId card = committee.proposal(cast, number, cast.lead());
        stage.done(card.value(), cast.lead(), "submitDraft", TestCommittee.draft("التزام " + number));
        return card;
    }

    @Test
    void aReviewThatIsRejectedOrNotVotedOnIsDraftedAgain() {
        assessed();
        draft(List.of());
        concluded();
        stage.fire(process, "event_voteDue");
        stage.waitsOnlyAt(process, "userTask_draftReview");
        draft(List.of());
        concluded();
        vote("AGAINST");
        stage.waitsOnlyAt(process, "userTask_draftReview");
        assertThat(reviews.get(review).state()).isEqualTo(ReviewState.ASSESSING);
    }

    @Test
    void aCardThatNoPlanTookCanBeAdded() {
        Commitment known = commitments.get(first);
        assertThat(known.number()).isEqualTo(1);
        assessed();
        WorkItem item = stage.open(review.value(), "draftReview").get(0);
        assertThat(items.prefill(item, Language.AR)).containsKeys("commitments", "cards");
        assertThat(refused("draftReview", draftOf(List.of(Map.of("action", "ADD", "why", "جديد")))))
                .extracting(Refusal::code)
                .containsExactly("amendmentIncomplete");
        assertThat(refused(
                        "draftReview",
                        draftOf(List.of(Map.of("action", "AMEND", "commitment", first.value(), "why", "لا شيء")))))
                .extracting(Refusal::code)
                .containsExactly("nothingAmended");
    }

    @ParameterizedTest
    @ValueSource(strings = {"milestone", "weight"})
    void whatIsTypedForANumberAndIsNoneIsRefusedAtItsField(String field) {
        assessed();
        for (String typed : List.of("abc", "1.5", "-1", "2a")) {
            assertThat(refused("draftReview", draftOf(List.of(amending(field, typed)))))
                    .as(typed)
                    .contains(Refusal.at("amendments[0]." + field, "malformed"));
        }
        assertThat(refused("draftReview", draftOf(List.of(amending(field, "٣")))))
                .as("a number in Arabic digits")
                .doesNotContain(Refusal.at("amendments[0]." + field, "malformed"));
    }

    private Map<String, Object> amending(String field, String typed) {
        return Map.of("action", "AMEND", "commitment", first.value(), field, typed, "why", "تدقيق");
    }

    @Test
    void theSamePlanIsReviewedOnceOfAKind() {
        assertThat(reviews.ask(review, cast.coordinator()).refusals())
                .extracting(Refusal::code)
                .containsExactly("reviewRuns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessCommitment", "draftReview", "concludeReview", "voteReview", "recordIrmResults"})
    void everyTaskHasItsLadder(String task) {
        if (!task.equals("assessCommitment")) {
            assessed();
        }
        if (List.of("concludeReview", "voteReview", "recordIrmResults").contains(task)) {
            draft(List.of());
            stage.fire(process, "event_commentsClosed");
        }
        if (List.of("voteReview", "recordIrmResults").contains(task)) {
            conclude();
        }
        if (task.equals("recordIrmResults")) {
            vote("FOR");
        }
        stage.fire(process, "event_" + task + "Reminder");
        stage.climb(review.value());

        check(process).hasPassed("callActivity_" + task + "Ladder", "endEvent_" + task + "Published");
    }

    private void assessed() {
        stage.done(review.value(), cast.lead(), "assessCommitment", KEPT);
        stage.done(review.value(), cast.lead(), "assessCommitment", KEPT);
    }

    private void draft(List<Map<String, Object>> amendments) {
        stage.done(review.value(), cast.coordinator(), "draftReview", draftOf(amendments));
    }

    private static Map<String, Object> draftOf(List<? extends Map<String, ?>> amendments) {
        return Map.of("summaryAr", "خلاصة", "summaryFr", "Synthèse", "amendments", amendments);
    }

    private void concluded() {
        stage.fire(process, "event_commentsClosed");
        conclude();
    }

    private void conclude() {
        stage.done(
                review.value(),
                cast.coordinator(),
                "concludeReview",
                Map.of("conclusion", "أُخذ بالملاحظة", "meeting", meeting.value()));
    }

    private void vote(String vote) {
        for (SeatId seat : cast.seats()) {
            PersonId holder = cast.holder(seat);
            stage.done(
                    review.value(),
                    holder,
                    "voteReview",
                    vote.equals("FOR") ? Map.of("vote", vote) : Map.of("vote", vote, "dissent", "غير كاف"));
        }
    }

    private void irm() {
        stage.done(
                review.value(),
                cast.coordinator(),
                "recordIrmResults",
                Map.of(
                        "link",
                        "https://www.opengovpartnership.org/documents/morocco",
                        "results",
                        List.of(
                                Map.of("number", "1", "completion", "SUBSTANTIAL", "ambition", "MODEST"),
                                Map.of("number", "2", "completion", "NO_EVIDENCE"))));
    }

    private List<Refusal> refused(String task, Map<String, Object> answer) {
        WorkItem item = stage.open(review.value(), task).get(0);
        return items.complete(item.id(), cast.coordinator(), item.version(), answer)
                .refusals();
    }

    private MeetingId meeting() {
        return meetings.convene(
                        new Convening(
                                cast.plan(),
                                MeetingKind.COMMITTEE,
                                null,
                                LocalizedText.arabic("اجتماع لجنة الإشراف"),
                                Instant.parse("2026-06-20T09:00:00Z"),
                                ZoneId.of("Africa/Casablanca"),
                                Duration.ofHours(2),
                                "الرباط",
                                null,
                                List.of(new Topic(cast.plan() + "-1", LocalizedText.arabic("المراجعة"))),
                                List.of(new Guest(cast.lead(), true)),
                                null),
                        cast.coordinator())
                .orThrow();
    }
}
