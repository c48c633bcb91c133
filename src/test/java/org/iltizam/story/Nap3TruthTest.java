package org.iltizam.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iltizam.StoryTest;
import org.iltizam.commitment.CancellationProposal;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardFlag;
import org.iltizam.commitment.CardFlags;
import org.iltizam.commitment.CardFlags.Flag;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.MergeProposal;
import org.iltizam.committee.Meeting;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.Meetings;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.people.People;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PlanId;
import org.iltizam.story.Report.Row;
import org.iltizam.story.Report.Scheduled;
import org.iltizam.web.TextsByLanguage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The story ends where the report says that each card stood: compared with what the record says, row by row. */
@StoryTest
class Nap3TruthTest {

    private static final PlanId NAP3 = new PlanId("nap3");
    private static final Pattern NAMED = Pattern.compile("href=\"/cards/nap3-(\\d+)\"");

    @Autowired
    private Cards cards;

    @Autowired
    private CardFlags flags;

    @Autowired
    private Meetings meetings;

    @Autowired
    private People people;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TextsByLanguage texts;

    @Autowired
    private MockMvc mvc;

    @Test
    void theClockStandsOnTheMorningOfTheMeeting() {
        assertThat(clock.instant()).isEqualTo(Instant.parse("2024-03-21T09:00:00Z"));
    }

    @Test
    void everyCardStandsWhereTheShippedFactsHaveIt() throws IOException {
        assertThat(rows()).containsExactlyElementsOf(Report.shipped().proposals());
    }

    @Test
    void theMeetingsAreThoseOfTheShippedFacts() throws IOException {
        assertThat(scheduled())
                .containsExactlyElementsOf(folded(Report.shipped().coordinationMeetings()));
    }

    /** What the report leaves open is said, not filled in. */
    @ParameterizedTest
    @CsvSource({"16, IN_NO_MEETING", "17, NOTHING_RECORDED"})
    void theTwoGapsOfTheReportAreWarningsOnTheBoardAndOnTheCard(int number, String warning) throws Exception {
        String open = "/cards/nap3-" + number + "\"";
        String words = texts.in(Language.FR).get("board.warning." + warning);

        String warned = page("/board?lang=fr&warning=" + warning);
        assertThat(NAMED.matcher(warned).results().map(row -> row.group(1)).distinct())
                .containsExactly(String.valueOf(number));
        assertThat(warned).contains(open, words);
        assertThat(page("/cards/nap3-" + number + "?lang=fr")).contains(words);
        for (Card other : cards.of(NAP3)) {
            if (other.number() != number) {
                assertThat(page("/cards/" + other.id() + "?lang=fr"))
                        .as("card %s", other.number())
                        .doesNotContain(words);
            }
        }
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(user("coordinator")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void everyCardStandsWhereTheReportHasIt() throws IOException {
        needTheReport();
        assertThat(rows()).containsExactlyElementsOf(Report.truth().proposals());
    }

    @Test
    void theMeetingsAreThoseOfTheReport() throws IOException {
        needTheReport();
        assertThat(scheduled()).containsExactlyElementsOf(folded(Report.truth().coordinationMeetings()));
    }

    private static void needTheReport() {
        assumeTrue(
                Files.exists(Report.TRUTH),
                () -> "Skipped: the report's facts are not at " + Report.TRUTH
                        + "; compared with the shipped ones only");
    }

    private List<Row> rows() {
        Map<CardId, List<Flag>> byCard = flags.of(NAP3).stream().collect(Collectors.groupingBy(Flag::card));
        return cards.of(NAP3).stream()
                .map(card -> row(card, byCard.getOrDefault(card.id(), List.of())))
                .toList();
    }

    private Row row(Card card, List<Flag> raised) {
        TreeSet<String> facts =
                raised.stream().map(flag -> flag.flag().name()).collect(Collectors.toCollection(TreeSet::new));
        MergeProposal merge = cards.mergeProposals(card.id()).stream()
                .reduce((first, last) -> last)
                .orElse(null);
        return new Row(
                card.number(),
                String.valueOf(card.title().ar()),
                facts,
                mergedWith(card, merge),
                mergedTitle(merge),
                cancelReason(card),
                stage(raised),
                merge != null);
    }

    private static @Nullable List<Integer> mergedWith(Card card, @Nullable MergeProposal merge) {
        return merge == null
                ? null
                : merge.cards().stream()
                        .map(CardId::number)
                        .filter(number -> number != card.number())
                        .sorted()
                        .toList();
    }

    private static @Nullable String mergedTitle(@Nullable MergeProposal merge) {
        LocalizedText title = merge == null ? null : merge.title();
        return title == null ? null : title.ar();
    }

    private @Nullable String cancelReason(Card card) {
        return cards.cancellations(card.id()).stream()
                .map(CancellationProposal::reason)
                .map(LocalizedText::ar)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String stage(List<Flag> raised) {
        return raised.stream()
                .filter(flag -> flag.flag() == CardFlag.COORDINATION_MEETING_TO_SCHEDULE)
                .map(flag -> CardFlags.NEW_VERSION.equals(flag.detail()) ? "new version" : "proposed commitment")
                .findFirst()
                .orElse(null);
    }

    /** What lies ahead of the clock, in the order of the report: by date, then time. */
    private List<Scheduled> scheduled() {
        List<Scheduled> ahead = new ArrayList<>();
        meetings.ofPlan(NAP3).stream()
                .map(summary -> meetings.get(summary.id()))
                .filter(meeting -> meeting.kind() == MeetingKind.COORDINATION)
                .filter(meeting -> meeting.startsAt().isAfter(clock.instant()))
                .forEach(meeting -> ahead.add(scheduled(meeting)));
        return ahead;
    }

    private Scheduled scheduled(Meeting meeting) {
        ZonedDateTime at = meeting.startsAt().atZone(calendar.zone());
        return new Scheduled(
                fold(String.valueOf(people.organisation(Objects.requireNonNull(meeting.institution()))
                        .name()
                        .ar())),
                at.toLocalDate().toString(),
                DateTimeFormatter.ofPattern("HH:mm").format(at),
                meeting.agenda().stream()
                        .map(item -> new CardId(String.valueOf(item.subject())).number())
                        .toList());
    }

    private static List<Scheduled> folded(List<Scheduled> meetings) {
        return meetings.stream()
                .map(meeting ->
                        new Scheduled(fold(meeting.entity()), meeting.date(), meeting.time(), meeting.commitments()))
                .toList();
    }

    /** The report writes a ministry without its hamzas, and one with its departments. */
    private static String fold(String institution) {
        return institution.replaceAll(" – .*", "").replaceAll("[أإآ]", "ا");
    }
}
