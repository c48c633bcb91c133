package org.iltizam.workflow.carddrafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.iltizam.AtOnce;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.committee.Convening;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.committee.Convening.Topic;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.Meetings;
import org.iltizam.committee.MinutesDraft;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.MovableClock;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A card is sent to its coordination meeting at the moment in which that meeting is over. */
@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingAtOnceTest {

    private static final Instant NOW = Instant.parse("2024-02-05T09:00:00Z");
    private static final Duration AHEAD = Duration.ofDays(30);

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    Meetings meetings;

    @Autowired
    WorkItems items;

    @Autowired
    MovableClock clock;

    @Autowired
    AtOnce atOnce;

    private CardScene scene;
    private MeetingId meeting;

    enum End {
        CALLED_OFF("conveneMeeting"),
        NOT_HELD("conveneMeeting"),
        NOT_DISCUSSED("conveneMeeting"),
        DISCUSSED("decideNextStep");

        private final String next;

        End(String next) {
            this.next = next;
        }
    }

    @BeforeEach
    void aCardOnTheAgendaOfAMeeting() {
        clock.set(NOW);
        scene = CardScene.open(stage, committee).deciding();
        meeting = convened();
    }

    @AfterAll
    void clear() {
        stage.clear();
    }

    @ParameterizedTest
    @EnumSource
    void aCardDoesNotWaitForAMeetingThatEndsWhileItIsSentThere(End end) throws Exception {
        theHourOf(end);

        atOnce.both(() -> scene.next("COORDINATION_MEETING"), () -> over(end));

        assertThat(tasks()).containsExactly(end.next);
    }

    @ParameterizedTest
    @EnumSource(names = "DISCUSSED", mode = EnumSource.Mode.EXCLUDE)
    void aCardIsNotSentToAMeetingThatIsEnding(End end) throws Exception {
        theHourOf(end);

        atOnce.both(() -> over(end), () -> scene.next("COORDINATION_MEETING"));

        assertThat(tasks()).containsExactly("conveneMeeting");
    }

    private Stream<String> tasks() {
        return items.openFor(scene.card().value()).stream().map(WorkItem::task);
    }

    private void theHourOf(End end) {
        if (end != End.CALLED_OFF) {
            clock.moveTo(NOW.plus(AHEAD));
            meetings.begin(meeting);
        }
    }

    private MeetingId over(End end) {
        return switch (end) {
            case CALLED_OFF, NOT_HELD ->
                meetings.callOff(meeting, "تعذر الحضور", scene.cast().coordinator())
                        .orThrow();
            case NOT_DISCUSSED -> minuted(false);
            case DISCUSSED -> minuted(true);
        };
    }

    private MeetingId minuted(boolean held) {
        MinutesDraft minutes = new MinutesDraft(
                "خلاصة", List.of(new MinutesDraft.Point(scene.card().value(), held, "اتفاق")), List.of());
        meetings.recordMinutes(meeting, minutes, scene.cast().coordinator()).orThrow();
        return meeting;
    }

    private MeetingId convened() {
        return meetings.convene(
                        new Convening(
                                scene.cast().plan(),
                                MeetingKind.COORDINATION,
                                scene.cast().institution(),
                                LocalizedText.arabic("اجتماع تنسيقي"),
                                NOW.plus(AHEAD),
                                ZoneId.of("Africa/Casablanca"),
                                Duration.ofMinutes(60),
                                "الرباط",
                                null,
                                List.of(new Topic(scene.card().value(), LocalizedText.arabic("البطاقة"))),
                                List.of(new Guest(scene.cast().lead(), true)),
                                null),
                        scene.cast().coordinator())
                .orThrow();
    }
}
