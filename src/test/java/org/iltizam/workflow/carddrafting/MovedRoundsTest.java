package org.iltizam.workflow.carddrafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.carddrafting.CardScene.NOTHING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.PausingClock;
import org.iltizam.commitment.ReviewRound;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Refusal;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.ProcessClock;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What closes for all seats at once, a round of review or a vote, keeps one date with its tasks, whatever moves it. */
@IltizamTest
class MovedRoundsTest {

    private static final String REVIEW = "reviewCard";
    private static final String VOTE = "voteDecision";
    private static final String ROUND_DUE = "event_roundDue";
    private static final String VOTE_DUE = "event_voteDue";
    private static final String REASON = "عطلة";
    private static final Instant MONDAY = Instant.parse("2024-02-05T09:00:00Z");

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkItems items;

    @Autowired
    Cards cards;

    @Autowired
    PausingClock pausing;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Timeline timeline;

    @Autowired
    ProcessClock time;

    @Autowired
    MovableClock clock;

    CardScene scene;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
        scene = CardScene.open(stage, committee);
    }

    @AfterEach
    void nothingRuns() {
        stage.clear();
    }

    @Test
    void moreTimeForOneReviewIsMoreTimeForTheWholeRound() {
        scene.submitted();
        List<WorkItem> reviews = open(REVIEW);
        LocalDate last = LocalDate.of(2024, 3, 4);

        items.extend(reviews.get(1).id(), scene.cast().coordinator(), last, REASON)
                .orThrow();

        Instant due = calendar.endOf(last);
        assertThat(open(REVIEW)).hasSize(4).extracting(WorkItem::hardAt).containsOnly(due);
        assertThat(round().dueAt()).isEqualTo(due);
        assertThat(timeline.of(scene.card().value()))
                .as("told once")
                .extracting(RecordEntry::kind)
                .containsOnlyOnce("DeadlineExtended");
        assertThat(items.extend(reviews.get(2).id(), scene.cast().coordinator(), last.plusDays(7), REASON)
                        .refusals())
                .containsExactly(Refusal.of("extendedAlready"));
        stage.fire(scene.instance(), ROUND_DUE);
        assertThat(clock.instant()).isEqualTo(due);
    }

    @Test
    void oneSeatAloneDoesNotExtendARoundForAll() {
        scene.submitted();
        WorkItem review = open(REVIEW).get(0);
        assertThat(items.extend(review.id(), review.assignee(), LocalDate.of(2024, 3, 4), REASON)
                        .refusals())
                .containsExactly(Refusal.of("notYourWork"));
    }

    @Test
    void aRoundThatWaitsForASilentSideIsExtendedToo() {
        scene.submitted().everySeatOf(scene.cast().government(), REVIEW, NOTHING);
        stage.fire(scene.instance(), ROUND_DUE);
        assertThat(round().extended()).isTrue();
        LocalDate last = calendar.dayOf(round().dueAt()).plusDays(7);

        items.extend(open(REVIEW).get(0).id(), scene.cast().coordinator(), last, REASON)
                .orThrow();

        assertThat(round().dueAt()).isEqualTo(calendar.endOf(last));
        stage.fire(scene.instance(), ROUND_DUE);
        assertThat(clock.instant()).isEqualTo(calendar.endOf(last));
    }

    @Test
    void moreTimeForOneVoteIsMoreTimeForTheWholeVote() {
        scene.deciding().cancellationProposed();
        LocalDate last = LocalDate.of(2024, 3, 4);

        items.extend(open(VOTE).get(0).id(), scene.cast().coordinator(), last, REASON)
                .orThrow();

        Instant due = calendar.endOf(last);
        assertThat(open(VOTE)).hasSize(4).extracting(WorkItem::hardAt).containsOnly(due);
        stage.fire(scene.instance(), VOTE_DUE);
        assertThat(clock.instant()).isEqualTo(due);
    }

    @Test
    void aVoteWaitsWhileTheCardIsPausedAndGetsItsDaysBack() {
        scene.deciding().cancellationProposed();
        Instant due = open(VOTE).get(0).hardAt();
        pause();

        time.runDueUntil(due.plus(Duration.ofDays(5)));
        assertThat(open(VOTE)).as("the vote waits").hasSize(4);
        resume();

        Instant later = calendar.plusWorkingDays(due, calendar.workingDaysBetween(MONDAY, clock.instant()));
        assertThat(open(VOTE)).extracting(WorkItem::hardAt).containsOnly(later);
        time.runDueUntil(later.minusSeconds(1));
        assertThat(open(VOTE)).as("until its last second").hasSize(4);
        time.runDueUntil(later);
        assertThat(open(VOTE)).isEmpty();
    }

    @Test
    void aVoteThatIsPutDuringAPauseWaitsToo() {
        scene.deciding();
        pause();
        clock.moveTo(Instant.parse("2024-02-08T09:00:00Z"));
        scene.cancellationProposed();
        Instant due = open(VOTE).get(0).hardAt();

        time.runDueUntil(due.plus(Duration.ofDays(5)));
        assertThat(open(VOTE)).hasSize(4);
        resume();

        Instant later = calendar.plusWorkingDays(
                due, calendar.workingDaysBetween(Instant.parse("2024-02-08T09:00:00Z"), clock.instant()));
        assertThat(open(VOTE)).extracting(WorkItem::hardAt).containsOnly(later);
        stage.fire(scene.instance(), VOTE_DUE);
        assertThat(clock.instant()).isEqualTo(later);
    }

    @Test
    void aPauseLongerThanTheRestOfARoundIsGivenBackOnce() {
        scene.submitted();
        Instant due = round().dueAt();
        clock.moveTo(calendar.plusWorkingDays(due, -2));
        Instant since = clock.instant();
        pause();

        time.runDueUntil(calendar.plusWorkingDays(since, 20));
        assertThat(round().dueAt()).as("while it stands still").isEqualTo(due);
        assertThat(round().closedAt()).isNull();
        resume();

        Instant later = calendar.plusWorkingDays(due, 20);
        assertThat(round().dueAt()).isEqualTo(later);
        assertThat(open(REVIEW)).extracting(WorkItem::hardAt).containsOnly(later);
        stage.fire(scene.instance(), ROUND_DUE);
        assertThat(clock.instant()).isEqualTo(later);
    }

    @Test
    void whatOpensDuringAPauseGetsOnlyTheDaysThatItLost() {
        pause();
        clock.moveTo(Instant.parse("2024-02-12T09:00:00Z"));
        scene.submitted();
        Instant due = round().dueAt();
        assertThat(open(REVIEW)).extracting(WorkItem::hardAt).containsOnly(due);
        clock.moveTo(Instant.parse("2024-02-14T09:00:00Z"));
        resume();

        Instant later = calendar.plusWorkingDays(due, 2);
        assertThat(open(REVIEW)).extracting(WorkItem::hardAt).containsOnly(later);
        assertThat(round().dueAt()).isEqualTo(later);
        stage.fire(scene.instance(), ROUND_DUE);
        assertThat(clock.instant()).isEqualTo(later);
    }

    private void pause() {
        pausing.pause(scene.card(), scene.cast().coordinator(), "تعديل حكومي").orThrow();
    }

    private void resume() {
        pausing.resume(scene.card(), scene.cast().coordinator(), "عين الوزير").orThrow();
    }

    private List<WorkItem> open(String task) {
        return stage.open(scene.card().value(), task);
    }

    private ReviewRound round() {
        return cards.rounds(scene.card()).get(0);
    }
}
