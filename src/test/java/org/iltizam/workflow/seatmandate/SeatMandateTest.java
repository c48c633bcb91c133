package org.iltizam.workflow.seatmandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.TestStage.check;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.committee.Mandates;
import org.iltizam.committee.Seats;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mandate that was given until a day: who renews it is told in time, and nothing stays with whoever had it. */
@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeatMandateTest {

    private static final Instant UNTIL = Instant.parse("2025-02-01T00:00:00Z");
    private static final String NEAR = "event_mandateNearsEnd";
    private static final String END = "event_mandateEnds";

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    Mandates mandates;

    @Autowired
    Seats seats;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private Cast cast;
    private SeatId seat;
    private PersonId holder;

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = stage.gather();
        seat = cast.government().keySet().iterator().next();
        holder = cast.holder(seat);
    }

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        var coverage = stage.coverage(SeatMandateProcess.ID);
        stage.clear();
        assertThat(coverage.ratio()).as("missed: %s", coverage.missed()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void whoRenewsIsToldHalfAYearBeforeAndOnTheDayNothingStaysWithTheHolder() {
        CardId card = committee.proposal(cast, 1, cast.lead());
        stage.done(card.value(), cast.lead(), "submitDraft", TestCommittee.draft("التزام"));
        give(UNTIL);
        ProcessInstance process = stage.running(SeatMandateProcess.ID, seat.value());
        assertThat(mailsTo(cast.coordinator())).isEmpty();

        stage.fire(process, NEAR);
        assertThat(clock.instant()).isBetween(UNTIL.minusSeconds(190 * 86_400L), UNTIL.minusSeconds(180 * 86_400L));
        assertThat(mailsTo(cast.coordinator())).hasSize(1);
        assertThat(seats.find(seat).orElseThrow().holder()).isEqualTo(holder);

        stage.fire(process, END);
        check(process).isEnded();
        assertThat(seats.find(seat).orElseThrow().occupied()).isFalse();
        assertThat(mailsTo(cast.coordinator())).hasSize(2);
        assertThat(stage.open(card.value(), "reviewCard"))
                .filteredOn(item -> seat.equals(item.seat()))
                .as("it waits for whoever gets the seat")
                .extracting(WorkItem::assignee)
                .containsOnlyNulls();
        assertThat(kinds()).endsWith("MandateEnding", "MandateRanOut");
        stage.onlyScalars(seat.value());
    }

    @Test
    void aMandateThatWasGivenAnewOrTakenBackEndsInSilence() {
        give(UNTIL);
        ProcessInstance first = stage.running(SeatMandateProcess.ID, seat.value());
        clock.moveTo(clock.instant().plusSeconds(3600));
        mandates.give(seat, holder, null, cast.coordinator(), "تجديد").orThrow();

        stage.fire(first, NEAR);
        stage.fire(first, END);

        assertThat(seats.find(seat).orElseThrow().holder()).isEqualTo(holder);
        assertThat(mailsTo(cast.coordinator())).isEmpty();
        assertThat(kinds()).doesNotContain("MandateEnding", "MandateRanOut");
    }

    @Test
    void aMandateOfAFewWeeksIsToldAtOnce() {
        give(clock.instant().plusSeconds(30 * 86_400L));
        stage.fire(stage.running(SeatMandateProcess.ID, seat.value()), NEAR);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2024-02-05T09:00:00Z"));
        assertThat(kinds()).endsWith("MandateEnding");
    }

    private void give(Instant until) {
        mandates.give(seat, holder, until, cast.coordinator(), "نيابة لمدة").orThrow();
    }

    private List<String> kinds() {
        return timeline.of(seat.value()).stream().map(RecordEntry::kind).toList();
    }

    private List<String> mailsTo(PersonId person) {
        return jdbc.sql("select subject from mail where to_person = :person and dedupe_key like 'mandate%'")
                .param("person", person.value())
                .query(String.class)
                .list();
    }
}
