package org.iltizam.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.shared.LocalizedText;
import org.iltizam.story.CommitmentsFile.Activity;
import org.iltizam.story.CommitmentsFile.Commitment;
import org.iltizam.story.CommitmentsFile.Precision;
import org.iltizam.story.PeopleFile.Body;
import org.iltizam.story.PeopleFile.Somebody;
import org.iltizam.story.ProposalsFile.Proposal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second plan as data: what it prints, neither less nor more. */
class Nap2FactsTest {

    private static final Path TRUTH = Path.of("..", "shared", "truth", "nap2-cards-part.json");

    private final StoryFiles files = new StoryFiles("nap2");
    private final List<Commitment> commitments =
            files.read("commitments.yaml", CommitmentsFile.class).commitments();
    private final PeopleFile people = files.read("people.yaml", PeopleFile.class);
    private final List<Proposal> proposals =
            files.read("proposals.yaml", ProposalsFile.class).proposals();
    private final Map<String, Body> bodies =
            people.organisations().stream().collect(Collectors.toMap(Body::id, Function.identity()));

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Truth(List<Printed> cards) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Printed(
            int number,
            int indexNumber,
            String title,
            String institution,
            List<Row> activities,
            List<String> followUpIndicators,
            List<String> impactIndicators) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Row(
            String label, @Nullable String start, @Nullable String end) {}

    @Test
    void thePlanIsComplete() {
        assertThat(commitments)
                .extracting(Commitment::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22);
        assertThat(total(Commitment::activities)).isEqualTo(147);
        assertThat(total(Commitment::followUp)).isEqualTo(86);
        assertThat(total(Commitment::impact)).isEqualTo(67);
        assertThat(commitments.stream().map(Commitment::institution).distinct()).hasSize(11);
    }

    /** Counted in the document itself, card by card. */
    @ParameterizedTest
    @CsvSource({
        "1, parliament-relations, 4, 1, 2, 2021-03, 2023-07",
        "2, parliament-relations, 7, 5, 2, 2021-01, 2023-07",
        "3, parliament-relations, 7, 5, 3, 2021-01, 2023-01",
        "4, dgct, 9, 4, 4, 2021-07, 2023-06",
        "5, dgct, 9, 4, 1, 2021-01, 2022-12",
        "6, justice, 10, 2, 6, 2021-09, 2023-05",
        "7, justice, 5, 4, 6, 2020-03, 2022-12",
        "8, justice, 14, 4, 6, 2021-01, 2023-12",
        "9, budget, 7, 1, 1, 2021-05, 2023-07",
        "10, admin-reform, 6, 2, 2, 2021-02, 2023-07",
        "11, admin-reform, 5, 3, 1, 2021-07, 2023-07",
        "12, admin-reform, 5, 5, 2, 2020-09, 2023-07",
        "13, education, 4, 4, 3, 2021-09, 2022-12",
        "14, health, 4, 2, 2, 2021-10, 2023-06",
        "15, health, 6, 7, 3, 2022-01, 2023-12",
        "16, health, 5, 4, 5, 2021-10, 2023-06",
        "17, environment, 4, 6, 1, 2021-07, 2023-06",
        "18, solidarity, 6, 6, 9, 2021-01, 2023-07",
        "19, solidarity, 9, 4, 3, 2021-10, 2023-06",
        "20, solidarity, 10, 6, 1, 2020-01, 2023-07",
        "21, inpplc, 5, 2, 1, 2021-04, 2022-06",
        "22, add, 6, 5, 3, 2021-01, 2023-06"
    })
    void everyCardHasItsFacts(
            int number, String institution, int activities, int followUp, int impact, String first, String last) {
        Commitment card = commitments.get(number - 1);
        assertThat(card.institution()).isEqualTo(institution);
        assertThat(card.activities()).hasSize(activities);
        assertThat(card.followUp()).hasSize(followUp);
        assertThat(card.impact()).hasSize(impact);
        assertThat(months(card.activities(), Activity::start).min(String::compareTo))
                .contains(first);
        assertThat(months(card.activities(), Activity::end).max(String::compareTo))
                .contains(last);
    }

    @Test
    void theTwelveCardsCheckedByEyeAreAsPrinted() throws IOException {
        assumeTrue(Files.exists(TRUTH), () -> "Skipped: the cards checked by eye are not at " + TRUTH);
        List<Printed> printed = new ObjectMapper()
                .readValue(Files.readString(TRUTH), Truth.class)
                .cards();
        assertThat(printed).hasSize(12);
        assertThat(printed.stream().map(card -> ours(card.number())))
                .containsExactlyElementsOf(
                        printed.stream().map(Nap2FactsTest::folded).toList());
    }

    /** A day stands only where the plan prints one; cards 16, 17, 20 and 21 do, and "the middle of September" in 9. */
    @Test
    void noDayIsInvented() {
        Map<Integer, Long> days = new HashMap<>();
        commitments.forEach(card -> card.activities().stream()
                .flatMap(activity -> Stream.of(activity.start(), activity.end()))
                .peek(date -> assertThat(date).matches("20(20|21|22|23)-\\d\\d(-\\d\\d)?"))
                .filter(date -> String.valueOf(date).length() > 7)
                .forEach(day -> days.merge(card.number(), 1L, Long::sum)));
        assertThat(days).isEqualTo(Map.of(9, 1L, 16, 5L, 17, 8L, 20, 1L, 21, 2L));
        assertThat(commitments.stream()
                        .flatMap(card -> card.activities().stream())
                        .filter(activity -> activity.precision() == Precision.MID)
                        .map(Activity::end))
                .containsExactly("2022-09-15");
    }

    @Test
    void everyActivityHasAPlaceInTime() {
        assertThat(commitments).flatExtracting(Commitment::activities).allSatisfy(activity -> {
            assertThat(activity.endsOn()).as(activity.title()).isAfterOrEqualTo(activity.startsOn());
            assertThat(activity.title()).isNotBlank();
        });
        assertThat(commitments)
                .flatExtracting(Commitment::activities)
                .filteredOn(activity -> activity.presumedEnd() != null)
                .extracting(Activity::start, Activity::end, Activity::presumedEnd)
                .containsExactly(tuple("2021-12", "2021-06", "2022-06"));
    }

    @Test
    void everythingIsNamedInThreeLanguages() {
        assertThat(commitments).extracting(Commitment::title).allSatisfy(Nap2FactsTest::threeLanguages);
        assertThat(proposals).extracting(Proposal::title).allSatisfy(Nap2FactsTest::threeLanguages);
        assertThat(people.organisations()).extracting(Body::name).allSatisfy(Nap2FactsTest::threeLanguages);
        assertThat(people.persons()).extracting(Somebody::name).allSatisfy(Nap2FactsTest::threeLanguages);
    }

    @Test
    void everyAxisOfAPlanIsNamedInThreeLanguages() {
        for (String plan : List.of("nap2", "nap3")) {
            assertThat(new StoryFiles(plan)
                            .read("adoption.yaml", AdoptionFile.class)
                            .axes())
                    .extracting(AdoptionFile.Axis::title)
                    .isNotEmpty()
                    .allSatisfy(Nap2FactsTest::threeLanguages);
        }
    }

    private int total(Function<Commitment, List<?>> part) {
        return commitments.stream().map(part).mapToInt(List::size).sum();
    }

    private static Stream<String> months(List<Activity> activities, Function<Activity, @Nullable String> date) {
        return activities.stream().map(date).filter(Objects::nonNull).map(Nap2FactsTest::month);
    }

    private static String month(String date) {
        return date.substring(0, "2021-03".length());
    }

    private Printed ours(int number) {
        Commitment card = commitments.get(number - 1);
        return folded(new Printed(
                card.number(),
                card.index() == null ? card.number() : card.index(),
                String.valueOf(card.title().ar()),
                String.valueOf(Objects.requireNonNull(bodies.get(card.institution()))
                        .name()
                        .ar()),
                card.activities().stream()
                        .map(activity -> new Row(activity.title(), activity.start(), end(activity)))
                        .toList(),
                card.followUp(),
                card.impact()));
    }

    /** The middle of a month is printed without a day. */
    private static @Nullable String end(Activity activity) {
        String end = activity.end();
        return end != null && activity.precision() == Precision.MID ? month(end) : end;
    }

    private static Printed folded(Printed card) {
        return new Printed(
                card.number(),
                card.indexNumber(),
                fold(card.title()),
                fold(card.institution()),
                card.activities().stream()
                        .map(row -> new Row(fold(row.label()), row.start(), row.end()))
                        .toList(),
                card.followUpIndicators().stream().map(Nap2FactsTest::fold).toList(),
                card.impactIndicators().stream().map(Nap2FactsTest::fold).toList());
    }

    /** The plan leaves out hamzas and separates a ministry from its departments with a slash. */
    private static String fold(String text) {
        return text.replaceAll("[أإآ]", "ا").replace(" / ", " – ");
    }

    private static void threeLanguages(LocalizedText text) {
        assertThat(Stream.of(text.ar(), text.fr(), text.en()))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).isNotBlank());
    }
}
