package org.iltizam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.iltizam.deadline.NationalCalendar;
import org.iltizam.plan.PhaseKind;
import org.iltizam.shared.Disposition;
import org.iltizam.story.IdeasFile.Made;
import org.iltizam.story.IdeasFile.Meeting;
import org.iltizam.story.IdeasFile.Said;
import org.iltizam.story.IdeasFile.Theme;
import org.junit.jupiter.api.Test;

/** {@code ideas.yaml} is a recipe: followed to the letter it makes the 232 ideas that the second plan's figures name. */
class Nap2IdeasTest {

    private static final Set<Disposition> ACCEPTED = Set.of(Disposition.TAKEN, Disposition.PARTLY_TAKEN);

    private final IdeasFile recipe = new StoryFiles("nap2").read("ideas.yaml", IdeasFile.class);

    @Test
    void makesTheIdeasThatThePlanCounts() {
        List<Made> ideas = recipe.made();
        assertThat(ideas).hasSize(232).extracting(Made::text).doesNotHaveDuplicates();
        assertThat(ideas)
                .filteredOn(idea -> ACCEPTED.contains(idea.disposition()))
                .hasSize(143);
        assertThat(ideas)
                .filteredOn(idea -> !ACCEPTED.contains(idea.disposition()))
                .hasSize(89);
        assertThat(ideas).extracting(Made::disposition).contains(Disposition.values());
        assertThat(ideas)
                .filteredOn(idea -> idea.saidOn() == null)
                .hasSize(recipe.portal().ideas());
        assertThat(recipe.themes())
                .allSatisfy(theme -> assertThat(recipe.saidOn(theme.meeting().on()))
                        .hasSize(theme.meeting().ideas()));
    }

    @Test
    void tenThemesWithAMeetingEachBroughtTogetherWhoTookPart() {
        assertThat(recipe.themes())
                .hasSize(10)
                .extracting(Theme::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        int met = recipe.themes().stream()
                .map(Theme::meeting)
                .mapToInt(Meeting::participants)
                .sum();
        assertThat(met).isEqualTo(572);
        assertThat(met + recipe.portal().participants()).isEqualTo(804);
        assertThat(recipe.themes())
                .allSatisfy(theme -> assertThat(theme.ideas()).hasSizeBetween(6, 8));
    }

    @Test
    void everyCommitmentHasItsThemeAndIdeasOfItsOwn() {
        assertThat(recipe.themes())
                .flatExtracting(Theme::commitments)
                .containsExactlyInAnyOrder(
                        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22);
        assertThat(recipe.themes()).allSatisfy(theme -> {
            assertThat(theme.ideas().stream()
                            .map(Said::card)
                            .filter(Objects::nonNull)
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(theme.commitments());
            assertThat(theme.ideas())
                    .allSatisfy(said -> assertThat(said.card() != null)
                            .as(said.text())
                            .isEqualTo(ACCEPTED.contains(said.disposition())));
        });
    }

    @Test
    void everyAnswerHasAReasonToGive() {
        assertThat(recipe.reasons()).containsOnlyKeys(Disposition.values());
        assertThat(recipe.reasons().values())
                .allSatisfy(reasons -> assertThat(reasons)
                        .isNotEmpty()
                        .allSatisfy(reason -> assertThat(Stream.of(reason.ar(), reason.fr(), reason.en()))
                                .allSatisfy(text -> assertThat(text).isNotBlank())));
    }

    @Test
    void thePhasesFollowEachOtherAndTheMeetingsLieInTheirs() {
        assertThat(recipe.phases())
                .extracting(PlanFile.Dates::kind)
                .containsExactlyElementsOf(EnumSet.range(PhaseKind.THEMES, PhaseKind.IMPLEMENTATION));
        for (int next = 1; next < recipe.phases().size(); next++) {
            assertThat(recipe.phases().get(next).opens())
                    .isAfter(recipe.phases().get(next - 1).closes());
        }
        PlanFile.Dates collecting = recipe.phases().stream()
                .filter(phase -> phase.kind() == PhaseKind.IDEAS)
                .findFirst()
                .orElseThrow();
        assertThat(recipe.themes())
                .extracting(theme -> theme.meeting().on())
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(day -> {
                    assertThat(day).isBetween(collecting.opens(), collecting.closes());
                    assertThat(NationalCalendar.morocco().isWorkingDay(day)).isTrue();
                });
    }
}
