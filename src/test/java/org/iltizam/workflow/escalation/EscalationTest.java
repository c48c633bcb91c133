package org.iltizam.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.TestStage.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.PausingClock;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The ladder of one late draft: every rung, every answer, and every way in which the deadline moves under it. */
@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EscalationTest {

    private static final String RUNG = "answerRung";

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkItems items;

    @Autowired
    PausingClock pausing;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
    }

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        var coverage = stage.coverage(EscalationProcess.ID);
        stage.clear();
        assertThat(coverage.ratio()).as("missed: %s", coverage.missed()).isGreaterThanOrEqualTo(0.95);
    }

    /** A card whose draft is late, and its ladder, which has sent the reminder. */
    private record Late(Cast cast, CardId card, ProcessInstance drafting, ProcessInstance ladder) {

        String key() {
            return card.value();
        }
    }

    private Late late() {
        Cast cast = stage.gather();
        CardId card = committee.proposal(cast, 1, cast.lead());
        ProcessInstance drafting = stage.running("cardDrafting", card.value());
        stage.fire(drafting, "event_submitDraftReminder");
        return new Late(cast, card, drafting, stage.running(EscalationProcess.ID, card.value()));
    }

    private Late withRungOpen() {
        Late late = late();
        stage.fire(late.ladder(), "event_nextRungDue");
        stage.waitsOnlyAt(late.ladder(), "userTask_answerRung");
        return late;
    }

    @Test
    void theLadderClimbsFromReminderToPublicNote() {
        Late late = late();
        stage.waitsOnlyAt(late.ladder(), "event_nextRungDue");
        assertThat(stage.open(late.key(), RUNG)).isEmpty();

        stage.fire(late.ladder(), "event_nextRungDue");
        assertThat(rung(late).assignee()).isEqualTo(late.cast().deputy());
        stage.fire(late.ladder(), "event_rungOver");
        assertThat(rung(late).assignee()).isEqualTo(late.cast().head());
        stage.fire(late.ladder(), "event_rungOver");
        assertThat(rung(late).role()).isNotNull();
        stage.fire(late.ladder(), "event_rungOver");

        check(late.ladder()).isEnded().hasPassed("endEvent_ladderClimbed", "endEvent_notePublished");
        check(late.drafting()).isWaitingAt("userTask_submitDraft");
        assertThat(stage.open(late.key(), RUNG)).isEmpty();
    }

    @Test
    void aRungThatIsAcknowledgedLeavesTimeUntilTheNext() {
        Late late = withRungOpen();
        answer(late, late.cast().deputy(), Map.of("rungAnswer", "acknowledged", "reason", "نتابع"));
        stage.waitsOnlyAt(late.ladder(), "event_nextRungDue");
        stage.fire(late.ladder(), "event_nextRungDue");
        assertThat(rung(late).assignee()).isEqualTo(late.cast().head());
    }

    @Test
    void moreTimeSendsTheLadderBackToItsBeginning() {
        Late late = withRungOpen();
        LocalDate later =
                draft(late).hardAt().atZone(ZoneOffset.UTC).toLocalDate().plusDays(14);
        answer(
                late,
                late.cast().deputy(),
                Map.of("rungAnswer", "extended", "newDate", later.toString(), "reason", "عطلة"));
        stage.waitsOnlyAt(late.ladder(), "event_nextRungDue");
        assertThat(draft(late).hardAt())
                .isAfter(later.atStartOfDay(ZoneOffset.UTC).toInstant());

        stage.fire(late.ladder(), "event_nextRungDue");
        assertThat(clock.instant()).isAfterOrEqualTo(draft(late).targetAt());
        stage.waitsOnlyAt(late.ladder(), "event_nextRungDue");
        assertThat(draft(late).rung()).isZero();

        stage.fire(late.ladder(), "event_nextRungDue");
        assertThat(items.prefill(rung(late), Language.EN))
                .as("time is given once")
                .hasEntrySatisfying(
                        "rungAnswers",
                        options -> assertThat(options)
                                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                                .extracting(option -> option.get("value"))
                                .containsExactly("acknowledged", "reassigned"));
    }

    @Test
    void theWorkIsHandedToAnotherPerson() {
        Late late = withRungOpen();
        PersonId heir = late.cast().otherLead();
        answer(
                late,
                late.cast().deputy(),
                Map.of("rungAnswer", "reassigned", "handTo", heir.value(), "reason", "غياب"));
        assertThat(draft(late).assignee()).isEqualTo(heir);
        check(late.ladder()).isNotEnded();
        stage.done(late.key(), heir, "submitDraft", TestCommittee.draft("التزام"));
        check(late.ladder()).isEnded();
    }

    @Test
    void aMovedDeadlineIsHeardOnEveryRung() {
        Late late = withRungOpen();
        WorkItem draft = draft(late);
        LocalDate later = draft.hardAt().atZone(ZoneOffset.UTC).toLocalDate().plusDays(14);
        items.extend(draft.id(), late.cast().coordinator(), later, "طلب الرئيس").orThrow();
        check(late.ladder()).hasPassed("event_deadlineMoved");
        stage.waitsOnlyAt(late.ladder(), "event_nextRungDue");
        assertThat(stage.open(late.key(), RUNG)).isEmpty();
    }

    @Test
    void aPauseGivesItsDaysBackAlsoWhileARungIsAsked() {
        Late late = withRungOpen();
        Instant hard = draft(late).hardAt();
        paused(late);
        assertThat(draft(late).hardAt()).isAfter(hard);
        stage.waitsOnlyAt(late.ladder(), "event_nextRungDue");
    }

    @Test
    void moreTimeAfterThePublicNoteHasAClockOfItsOwn() {
        Late late = late();
        stage.climb(late.key());
        WorkItem draft = draft(late);
        items.extend(draft.id(), late.cast().coordinator(), today().plusDays(28), "طلب الرئيس")
                .orThrow();

        ProcessInstance ladder = stage.running(EscalationProcess.ID, late.key());
        stage.waitsOnlyAt(ladder, "event_nextRungDue");
        assertThat(draft(late).rung()).as("nobody is reminded yet").isNegative();
        assertThat(stage.dueOf(ladder, "event_nextRungDue"))
                .isEqualTo(draft(late).targetAt());
        stage.fire(ladder, "event_nextRungDue");
        assertThat(draft(late).rung()).isZero();
        stage.climb(late.key());

        assertThat(stage.open(late.key(), "submitDraft")).hasSize(1);
        stage.done(late.key(), late.cast().lead(), "submitDraft", TestCommittee.draft("التزام"));
        check(late.drafting()).isWaitingAt("userTask_reviewCard");
        assertThat(stage.count(EscalationProcess.ID, late.key())).isZero();
    }

    @Test
    void theLadderThatBeginsAnewHearsThatTheDeadlineIsMovedAgainAndEndsWithTheWork() {
        Late late = late();
        stage.climb(late.key());
        items.extend(draft(late).id(), late.cast().coordinator(), today().plusDays(28), "طلب الرئيس")
                .orThrow();
        ProcessInstance ladder = stage.running(EscalationProcess.ID, late.key());

        paused(late);

        stage.waitsOnlyAt(ladder, "event_nextRungDue");
        assertThat(stage.dueOf(ladder, "event_nextRungDue"))
                .isEqualTo(draft(late).targetAt());
        stage.onlyScalars(late.key());
        stage.done(late.key(), late.cast().lead(), "submitDraft", TestCommittee.draft("التزام"));
        check(ladder).isEnded();
    }

    @Test
    void daysGivenBackAfterThePublicNoteAskNobodyAnewWhileTheDeadlineIsStillMissed() {
        Late late = late();
        stage.climb(late.key());

        paused(late);

        assertThat(draft(late).hardAt()).isBefore(clock.instant());
        assertThat(stage.count(EscalationProcess.ID, late.key())).isZero();
    }

    @Test
    void moreTimeForARoundStartsALadderOnlyForTheSeatThatHasNone() {
        Cast cast = stage.gather();
        CardId card = stage.reviewed(cast);
        ProcessInstance drafting = stage.running("cardDrafting", card.value());
        stage.fire(drafting, "event_reviewCardReminder");
        stage.climb(card.value());
        WorkItem any = stage.open(card.value(), "reviewCard").get(0);

        items.extend(any.id(), cast.coordinator(), today().plusDays(28), "عطلة").orThrow();

        ProcessInstance ladder = stage.running(EscalationProcess.ID, card.value());
        stage.waitsOnlyAt(ladder, "event_nextRungDue");
        assertThat(stage.open(card.value(), "reviewCard")).hasSize(4);
        cast.seats()
                .forEach(seat -> stage.done(card.value(), cast.holder(seat), "reviewCard", Map.of("noRemarks", true)));
        check(ladder).isEnded();
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private void paused(Late late) {
        pausing.pause(late.card(), late.cast().coordinator(), "تعديل حكومي").orThrow();
        clock.moveTo(clock.instant().plusSeconds(7 * 86_400));
        pausing.resume(late.card(), late.cast().coordinator(), "Answered.").orThrow();
    }

    @Test
    void theLadderEndsWithTheWork() {
        Late late = withRungOpen();
        stage.done(late.key(), late.cast().lead(), "submitDraft", TestCommittee.draft("التزام"));
        check(late.ladder()).isEnded().hasNotPassed("endEvent_notePublished");
        check(late.drafting()).isWaitingAt("userTask_reviewCard");
        assertThat(stage.open(late.key(), RUNG)).isEmpty();
    }

    private WorkItem draft(Late late) {
        return stage.open(late.key(), "submitDraft").get(0);
    }

    private WorkItem rung(Late late) {
        assertThat(stage.open(late.key(), RUNG)).hasSize(1);
        return stage.open(late.key(), RUNG).get(0);
    }

    private void answer(Late late, PersonId by, Map<String, Object> answer) {
        stage.done(late.key(), by, RUNG, answer);
    }
}
