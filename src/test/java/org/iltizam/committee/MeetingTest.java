package org.iltizam.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.committee.Convening.Topic;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Instant NOW = Instant.parse("2024-03-21T09:00:00Z");
    private static final Instant MEETING_AT = Instant.parse("2024-03-25T12:30:00Z");
    private static final PersonId COORDINATOR = new PersonId("coordinator");
    private static final PersonId LEAD = new PersonId("lead-7");
    private static final SeatId SEAT = new SeatId("nap3-cso-1");
    private static final SeatId OTHER_SEAT = new SeatId("nap3-cso-2");

    private final MeetingEntity meeting =
            new MeetingEntity(new MeetingId("nap3-m5"), convening(), null, COORDINATOR, NOW);

    @Test
    void anInviteeAnswersUntilTheMeetingBegins() {
        assertThat(meeting.answer(LEAD, false, " On mission. ", NOW).isDone()).isTrue();
        assertThat(meeting.view().invitee(LEAD).orElseThrow().attending()).isFalse();
        assertThat(meeting.view().invitee(LEAD).orElseThrow().note()).isEqualTo("On mission.");
        assertThat(meeting.answer(new PersonId("stranger"), true, null, NOW).refusals())
                .containsExactly(Refusal.of("notInvited"));

        meeting.begin();

        assertThat(meeting.answer(LEAD, true, null, NOW).refusals()).containsExactly(Refusal.of("meetingNotAhead"));
    }

    @Test
    void callingOffNeedsAReasonAndAMeetingAhead() {
        assertThat(meeting.callOff(" ", NOW).refusals()).containsExactly(Refusal.at("reason", "required"));
        assertThat(meeting.callOff("The minister travels.", NOW).isDone()).isTrue();
        assertThat(meeting.view().state()).isEqualTo(MeetingState.CALLED_OFF);
        assertThat(meeting.callOff("Again.", NOW).refusals()).containsExactly(Refusal.of("meetingNotAhead"));
    }

    @Test
    void aMeetingThatNobodyCameToDidNotTakePlace() {
        meeting.begin();

        assertThat(meeting.callOff("Nobody came.", MEETING_AT).isDone()).isTrue();
        assertThat(meeting.view().state()).isEqualTo(MeetingState.NOT_HELD);
        assertThat(meeting.view().calledOffBecause()).isEqualTo("Nobody came.");
        assertThat(minute("Summary.").isDone()).isFalse();
    }

    @Test
    void aMeetingWithMinutesTookPlace() {
        meeting.begin();
        minute("Summary.");

        assertThat(meeting.callOff("Nobody came.", MEETING_AT).refusals())
                .containsExactly(Refusal.of("meetingNotAhead"));
    }

    @Test
    void minutesBelongToAMeetingThatHasBegun() {
        assertThat(minute("Summary.").refusals()).containsExactly(Refusal.of("minutesTooEarly"));

        meeting.begin();

        assertThat(minute(" ").refusals()).containsExactly(Refusal.at("summary", "minutesNeedSummary"));
        assertThat(minute("Summary.").isDone()).isTrue();
        assertThat(meeting.view().state()).isEqualTo(MeetingState.MINUTES_DRAFTED);
    }

    @Test
    void minutesSayWhatWasDealtWithAndSayItOnce() {
        meeting.begin();

        assertThat(minute("First.").orThrow())
                .extracting(Meeting.AgendaItem::subject)
                .containsExactly("nap3-7");
        assertThat(minute("Again.").orThrow()).isEmpty();
        assertThat(meeting.view().agenda()).extracting(Meeting.AgendaItem::held).containsExactly(true, false);
    }

    @Test
    void minutesThatAreWrittenAgainDoNotTakeBackThatACardWasDiscussed() {
        meeting.begin();
        minute("First.");
        List<MinutesDraft.Point> undone =
                List.of(new MinutesDraft.Point("nap3-8", true, null), new MinutesDraft.Point("nap3-7", false, null));

        assertThat(meeting.minute(new MinutesDraft("Again.", undone, List.of()), COORDINATOR, NOW)
                        .refusals())
                .containsExactly(Refusal.at("outcomes[1].held", "heldStays"));
        assertThat(meeting.view().agenda()).extracting(Meeting.AgendaItem::held).containsExactly(true, false);
    }

    @Test
    void actionItemsOfRewrittenMinutesGetNewNumbers() {
        meeting.begin();
        minute("First.");
        minute("Again.");

        assertThat(meeting.view().actionItems())
                .extracting(Meeting.ActionItem::id)
                .containsExactly(new ActionItemId("nap3-m5-a2"));
        assertThat(new ActionItemId("nap3-m5-a2").meeting()).isEqualTo(new MeetingId("nap3-m5"));
    }

    @Test
    void silenceApproves() {
        shared();
        meeting.approve(SEAT, COORDINATOR, NOW);

        assertThat(meeting.judge()).isEqualTo(MinutesVerdict.APPROVED);
        assertThat(meeting.publish(NOW)).containsExactly(OTHER_SEAT);
        assertThat(meeting.view().state()).isEqualTo(MeetingState.PUBLISHED);
    }

    @Test
    void oneObjectionSendsTheMinutesBack() {
        shared();

        assertThat(meeting.object(SEAT, "", COORDINATOR, NOW).refusals())
                .containsExactly(Refusal.at("objection", "objectionMissing"));
        assertThat(meeting.object(SEAT, "Card 8 is missing.", COORDINATOR, NOW).isDone())
                .isTrue();
        assertThat(meeting.judge()).isEqualTo(MinutesVerdict.OBJECTED);
        assertThat(meeting.view().state()).isEqualTo(MeetingState.MINUTES_DRAFTED);
        assertThat(minute("Better.").isDone()).isTrue();

        meeting.share(List.of(SEAT));

        assertThat(meeting.view().approvals().get(0).approved()).isNull();
    }

    @Test
    void onlySeatsThatWereAskedApprove() {
        meeting.begin();
        minute("Summary.");
        assertThat(meeting.approve(SEAT, COORDINATOR, NOW).refusals()).containsExactly(Refusal.of("minutesNotShared"));

        meeting.share(List.of(SEAT));

        assertThat(meeting.approve(OTHER_SEAT, COORDINATOR, NOW).refusals())
                .containsExactly(Refusal.of("seatHasNoVote"));
    }

    @Test
    void sharedMinutesAreNotRewrittenAndUnapprovedOnesNotPublished() {
        assertThatThrownBy(() -> meeting.publish(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> meeting.share(List.of())).isInstanceOf(IllegalStateException.class);
        shared();
        Outcome<List<Meeting.AgendaItem>> late = meeting.minute(minutes("Late."), COORDINATOR, MEETING_AT);

        assertThat(late.refusals()).containsExactly(Refusal.of("minutesAlreadyShared"));
    }

    @Test
    void anActionItemIsDoneOnceTheMinutesAreOut() {
        shared();
        ActionItemId item = meeting.view().actionItems().get(0).id();
        assertThat(meeting.finish(item, "Sent.", NOW).refusals()).containsExactly(Refusal.of("actionItemUnknown"));

        meeting.publish(NOW);

        assertThat(meeting.finish(item, " ", NOW).refusals()).containsExactly(Refusal.at("done", "required"));
        assertThat(meeting.finish(item, "Sent.", NOW).isDone()).isTrue();
        assertThat(meeting.finish(item, "Sent.", NOW).refusals()).containsExactly(Refusal.of("actionItemDone"));
    }

    private void shared() {
        meeting.begin();
        minute("Summary.");
        meeting.share(List.of(SEAT, OTHER_SEAT));
    }

    private Outcome<List<Meeting.AgendaItem>> minute(String summary) {
        return meeting.minute(minutes(summary), COORDINATOR, NOW);
    }

    private static MinutesDraft minutes(String summary) {
        return new MinutesDraft(
                summary,
                List.of(
                        new MinutesDraft.Point("nap3-7", true, "Indicators agreed."),
                        new MinutesDraft.Point("nap3-8", false, null)),
                List.of(new MinutesDraft.Task("Send the new version", LEAD, LocalDate.of(2024, 4, 2))));
    }

    static Convening convening() {
        return new Convening(
                new PlanId("nap3"),
                MeetingKind.COORDINATION,
                new OrganisationId("solidarity"),
                LocalizedText.arabic("اجتماع تنسيقي"),
                MEETING_AT,
                ZoneId.of("Africa/Casablanca"),
                Duration.ofMinutes(90),
                "Rabat",
                null,
                List.of(
                        new Topic("nap3-7", LocalizedText.arabic("خطة التواصل")),
                        new Topic("nap3-8", LocalizedText.arabic("حماية الطفولة"))),
                List.of(new Guest(LEAD, true), new Guest(COORDINATOR, true)),
                "No other day before the consultation.");
    }
}
