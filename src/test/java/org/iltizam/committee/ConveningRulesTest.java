package org.iltizam.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.deadline.NationalCalendar;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConveningRulesTest {

    private static final Instant NOW = Instant.parse("2024-03-21T09:00:00Z");
    private static final ConveningRules RULES = new ConveningRules(NationalCalendar.morocco(), new Papers(5));
    private static final Convening GOOD = MeetingTest.convening();

    @Test
    void aCompleteMeetingCanBeConvened() {
        assertThat(RULES.check(GOOD, NOW)).isEmpty();
    }

    @Test
    void eachThingThatIsMissingIsNamedAtItsField() {
        Convening empty = new Convening(
                GOOD.plan(),
                MeetingKind.COORDINATION,
                null,
                new LocalizedText(" ", null, null),
                NOW,
                GOOD.zone(),
                Duration.ofDays(2),
                " ",
                null,
                List.of(),
                List.of(),
                null);

        assertThat(RULES.check(empty, NOW))
                .containsExactly(
                        Refusal.at("titleAr", "meetingNeedsTitle"),
                        Refusal.at("date", "meetingInThePast"),
                        Refusal.at("duration", "meetingDurationOdd"),
                        Refusal.at("place", "meetingNeedsPlace"),
                        Refusal.at("institution", "meetingNeedsInstitution"),
                        Refusal.at("cards", "meetingNeedsAgenda"),
                        Refusal.at("guests", "meetingNeedsInvitees"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "meet.example.org", "http://", "https://a b"})
    void aLinkIsAWebAddress(String link) {
        assertThat(RULES.check(linked(link), NOW)).containsExactly(Refusal.at("link", "linkMalformed"));
    }

    @Test
    void aLinkIsPlaceEnough() {
        assertThat(RULES.check(linked("https://meet.example.org/iltizam"), NOW)).isEmpty();
    }

    @Test
    void papersThatGoOutLateNeedAPublicReason() {
        // Thursday 21 March: Thursday 28 is the fifth working day after it
        Instant inTime = Instant.parse("2024-03-28T09:00:00Z");
        Instant late = Instant.parse("2024-03-27T16:00:00Z");

        assertThat(RULES.check(at(inTime, null), NOW)).isEmpty();
        assertThat(RULES.check(at(late, " "), NOW)).containsExactly(Refusal.at("shortNotice", "papersLate", 5));
        assertThat(RULES.check(at(late, "The minister travels."), NOW)).isEmpty();
        assertThat(RULES.shortNotice(at(late, " The minister travels. "), NOW)).isEqualTo("The minister travels.");
        assertThat(RULES.shortNotice(at(inTime, "The minister travels."), NOW)).isNull();
    }

    @Test
    void aPersonIsInvitedOnce() {
        PersonId lead = new PersonId("lead-7");
        Convening twice = new Convening(
                GOOD.plan(),
                GOOD.kind(),
                GOOD.institution(),
                GOOD.title(),
                GOOD.startsAt(),
                GOOD.zone(),
                GOOD.duration(),
                GOOD.place(),
                null,
                GOOD.agenda(),
                List.of(new Guest(lead, false), new Guest(lead, true)),
                null);

        assertThat(twice.guests()).containsExactly(new Guest(lead, true));
    }

    @Test
    void meetingsClashWhenLessThanHalfAnHourLiesBetweenThem() {
        Instant start = Instant.parse("2024-03-26T11:00:00Z");
        Instant end = start.plus(Duration.ofMinutes(30));

        assertThat(clashesAt(start, end, 29)).isTrue();
        assertThat(clashesAt(start, end, 30)).isFalse();
        assertThat(clashesAt(start, end, -10)).isTrue();
    }

    /** Whether a meeting that begins some minutes after the end of the first clashes, looked at from both sides. */
    private static boolean clashesAt(Instant start, Instant end, int minutesAfter) {
        Instant otherStart = end.plus(Duration.ofMinutes(minutesAfter));
        Instant otherEnd = otherStart.plus(Duration.ofHours(1));
        boolean clashes = Clash.between(start, end, otherStart, otherEnd);
        assertThat(Clash.between(otherStart, otherEnd, start, end)).isEqualTo(clashes);
        return clashes;
    }

    private static Convening at(Instant startsAt, @Nullable String shortNotice) {
        return new Convening(
                GOOD.plan(),
                GOOD.kind(),
                GOOD.institution(),
                GOOD.title(),
                startsAt,
                GOOD.zone(),
                GOOD.duration(),
                GOOD.place(),
                null,
                GOOD.agenda(),
                GOOD.guests(),
                shortNotice);
    }

    private static Convening linked(String link) {
        return new Convening(
                GOOD.plan(),
                GOOD.kind(),
                GOOD.institution(),
                GOOD.title(),
                GOOD.startsAt(),
                GOOD.zone(),
                GOOD.duration(),
                null,
                link,
                GOOD.agenda(),
                GOOD.guests(),
                GOOD.shortNotice());
    }
}
