package org.iltizam.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.iltizam.AtOnce;
import org.iltizam.IltizamTest;
import org.iltizam.committee.CommitteeFixture.Committee;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IltizamTest
class MeetingsTest {

    private static final Instant MONDAY = Instant.parse("2024-03-25T12:30:00Z");

    private final Committee committee;
    private final Meetings meetings;
    private final AtOnce atOnce;
    private final MovableClock clock;
    private final Timeline record;

    @Autowired
    MeetingsTest(CommitteeFixture fixture, Meetings meetings, AtOnce atOnce, MovableClock clock, Timeline record) {
        this.meetings = meetings;
        this.atOnce = atOnce;
        this.clock = clock;
        this.record = record;
        clock.set(CommitteeFixture.NOW);
        this.committee = fixture.create();
    }

    @Test
    void aConvenedMeetingIsKeptWithAgendaAndGuests() {
        MeetingId id = convene(MONDAY);

        Meeting meeting = meetings.get(id);
        assertThat(id.value()).isEqualTo(committee.plan() + "-m1");
        assertThat(meeting.agenda())
                .extracting(Meeting.AgendaItem::subject)
                .containsExactly(committee.card(7), committee.card(8));
        assertThat(meeting.invitees())
                .extracting(Meeting.Invitee::person)
                .containsExactly(committee.person("lead"), committee.person("coordinator"), committee.person("cso-1"));
        assertThat(meetings.bySubject(committee.plan())).containsOnlyKeys(committee.card(7), committee.card(8));
        assertThat(meetings.about(committee.card(7)))
                .extracting(MeetingSummary::id)
                .containsExactly(id);
        assertThat(convene(MONDAY.plus(Duration.ofDays(1))).value()).isEqualTo(committee.plan() + "-m2");
        assertThat(meetings.ofPlan(committee.plan())).hasSize(2);
    }

    @Test
    void twoMeetingsConvenedAtOnceGetNumbersOfTheirOwn() throws Exception {
        MeetingId second = atOnce.both(() -> convene(MONDAY), () -> convene(MONDAY.plus(Duration.ofDays(1))));

        assertThat(second.value()).isEqualTo(committee.plan() + "-m2");
        assertThat(meetings.ofPlan(committee.plan())).hasSize(2);
    }

    @Test
    void whoConvenesTheSameTwiceHasConvenedOneMeeting() throws Exception {
        Convening words = committee.coordinationMeeting(MONDAY);

        MeetingId second = atOnce.both(() -> convene(MONDAY), () -> convene(MONDAY));
        MeetingId colleague = meetings.convene(words, committee.person("lead")).orThrow();

        assertThat(List.of(second, colleague)).containsOnly(new MeetingId(committee.plan() + "-m1"));
        assertThat(meetings.convened(words)).contains(second);
        assertThat(meetings.convened(committee.coordinationMeeting(
                        MONDAY, List.of(new Convening.Guest(committee.person("lead"), true)))))
                .isEmpty();
        assertThat(record.of(second.value()))
                .filteredOn(entry -> entry.kind().equals("MeetingConvened"))
                .hasSize(1);
    }

    @Test
    void aMeetingThatWasCalledOffIsConvenedAgainInTheSameWords() {
        MeetingId first = convene(MONDAY);
        meetings.callOff(first, "Moved.", committee.person("coordinator")).orThrow();

        assertThat(convene(MONDAY)).isNotEqualTo(first);
    }

    @Test
    void nobodyUnknownIsInvited() {
        Convening stranger =
                committee.coordinationMeeting(MONDAY, List.of(new Convening.Guest(new PersonId("nobody"), true)));

        assertThat(meetings.convene(stranger, committee.person("coordinator")).refusals())
                .containsExactly(Refusal.at("guests", "personUnknown"));
    }

    @Test
    void whoIsExpectedTwiceWithinHalfAnHourIsShown() {
        MeetingId first = convene(MONDAY);
        Convening soonAfter = committee.coordinationMeeting(MONDAY.plus(Duration.ofMinutes(85)));

        assertThat(meetings.clashes(soonAfter))
                .extracting(Clash::person)
                .containsExactly(committee.person("lead"), committee.person("coordinator"), committee.person("cso-1"));
        assertThat(meetings.clashes(committee.coordinationMeeting(MONDAY.plus(Duration.ofMinutes(90)))))
                .isEmpty();

        meetings.answer(first, committee.person("lead"), false, null);
        MeetingId second =
                meetings.convene(soonAfter, committee.person("coordinator")).orThrow();

        assertThat(meetings.clashes(first))
                .extracting(Clash::person)
                .containsExactly(committee.person("coordinator"), committee.person("cso-1"));
        assertThat(meetings.clashes(second))
                .extracting(clash -> clash.other().id())
                .containsOnly(first);

        meetings.callOff(first, "Moved.", committee.person("coordinator"));

        assertThat(meetings.clashes(second)).isEmpty();
    }

    @Test
    void minutesGoFromDraftToPublication() {
        MeetingId id = convene(MONDAY);
        clock.set(MONDAY.plus(Duration.ofHours(2)));
        meetings.recordMinutes(id, minutes(), committee.person("coordinator")).orThrow();
        meetings.share(id);
        assertThat(meetings.get(id).approvals())
                .extracting(Meeting.Approval::seat)
                .containsExactly(committee.seat("cso-1"));
        meetings.object(id, committee.seat("cso-1"), "Card 8 is missing.", committee.person("cso-1"))
                .orThrow();
        assertThat(meetings.judge(id)).isEqualTo(MinutesVerdict.OBJECTED);

        meetings.recordMinutes(id, minutes(), committee.person("coordinator")).orThrow();
        meetings.share(id);
        assertThat(meetings.judge(id)).isEqualTo(MinutesVerdict.APPROVED);
        meetings.publish(id);
        ActionItemId item = meetings.get(id).actionItems().get(0).id();
        meetings.doActionItem(item, "Sent.", committee.person("lead")).orThrow();

        Meeting meeting = meetings.get(id);
        assertThat(meeting.state()).isEqualTo(MeetingState.PUBLISHED);
        assertThat(meeting.actionItems()).singleElement().satisfies(action -> {
            assertThat(action.id().value()).endsWith("-a2");
            assertThat(action.done()).isEqualTo("Sent.");
        });
        assertThat(meeting.approvals())
                .singleElement()
                .satisfies(approval -> assertThat(approval.approved()).isNull());
    }

    private MinutesDraft minutes() {
        return new MinutesDraft(
                "Summary.",
                List.of(new MinutesDraft.Point(committee.card(7), false, "Postponed.")),
                List.of(new MinutesDraft.Task("Send", committee.person("lead"), LocalDate.of(2024, 4, 2))));
    }

    private MeetingId convene(Instant startsAt) {
        return meetings.convene(committee.coordinationMeeting(startsAt), committee.person("coordinator"))
                .orThrow();
    }
}
