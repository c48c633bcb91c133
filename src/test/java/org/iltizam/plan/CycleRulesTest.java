package org.iltizam.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Which dates are refused, and which standard in words would be missed. */
class CycleRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 5);
    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private final CycleRules rules = new CycleRules(
            standards(), Clock.fixed(TODAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE));

    @Test
    void datesThatKeepEveryStandardAreAccepted() {
        assertThat(rules.impossible(draft(4, phases()))).isEmpty();
        assertThat(rules.broken(draft(4, phases()))).isEmpty();
        assertThat(rules.impossible(draft(2, phases()))).isEmpty();
    }

    @Test
    void aPlanLastsTwoOrFourYears() {
        assertThat(rules.impossible(draft(3, phases()))).containsExactly(Refusal.at("years", "lengthNotAllowed", 3));
    }

    @Test
    void aPhaseBeginsAfterTheOneBeforeIt() {
        assertThat(rules.impossible(draft(4, with(PhaseKind.ANALYSIS, 100, 170))))
                .containsExactly(Refusal.at("ANALYSIS.opens", "phaseBeginsTooEarly", TODAY.plusDays(130)));
        assertThat(rules.impossible(draft(4, with(PhaseKind.IDEAS, 130, 90))))
                .extracting(Refusal::field, Refusal::code)
                .contains(tuple("IDEAS.closes", "phaseClosesBeforeItOpens"));
    }

    @ParameterizedTest
    @CsvSource({"58, false", "59, true", "72, true"})
    void theTimelineNeedsTwoWeeksBeforeTheIdeas(int themesClose, boolean broken) {
        List<Phase> phases = with(PhaseKind.THEMES, 20, themesClose);
        List<Phase> ideasSoon = replaced(phases, PhaseKind.IDEAS, 72, 130);
        assertThat(codes(rules.broken(draft(4, ideasSoon)))).isEqualTo(broken ? List.of("breaksTimeline") : List.of());
    }

    @Test
    void ideasThatOpenNextWeekLeaveNoTimeWhateverTheThemes() {
        List<Phase> phases = List.of(new Phase(PhaseKind.IDEAS, TODAY.plusDays(7), TODAY.plusDays(60)));
        assertThat(rules.broken(draft(4, phases))).containsExactly(Refusal.at("IDEAS.opens", "breaksTimeline", 14, 7L));
    }

    @ParameterizedTest
    @CsvSource({"264, true", "265, false"})
    void theConsultationIsOpenForFifteenDays(int closes, boolean broken) {
        assertThat(codes(rules.broken(draft(4, with(PhaseKind.CONSULTATION, 251, closes)))))
                .isEqualTo(broken ? List.of("breaksConsultation") : List.of());
    }

    @Test
    void aPlanComesWithinTwelveMonthsAfterTheLastOnesEnd() {
        LocalDate adopted = TODAY.plusDays(320);
        CycleDraft late = new CycleDraft(
                new PlanId("p9"),
                LocalizedText.arabic("خطة"),
                4,
                TODAY.plusDays(321),
                ZONE,
                new PlanId("p8"),
                adopted.minusMonths(12).minusDays(1),
                phases());
        assertThat(codes(rules.broken(late))).containsExactly("breaksDelivery");
        assertThat(rules.latestDelivery(late.previousEnd())).isBefore(adopted);
    }

    @Test
    void theSelfAssessmentIsOpenToCommentsForTwoWeeks() {
        assertThat(codes(rules.broken(draft(4, with(PhaseKind.ASSESSMENT, 1800, 1812)))))
                .containsExactly("breaksAssessment");
    }

    @Test
    void movedPhasesPushOnlyAsFarAsTheyHaveTo() {
        List<Phase> moved = MovedAlong.by(phases(), phase(PhaseKind.THEMES, 42, 100));
        assertThat(moved)
                .filteredOn(phase -> phase.kind() == PhaseKind.IDEAS)
                .containsExactly(phase(PhaseKind.IDEAS, 101, 141));
        assertThat(moved)
                .filteredOn(phase -> phase.kind() == PhaseKind.CONSULTATION)
                .as("the drafting had days to spare")
                .containsExactly(phase(PhaseKind.CONSULTATION, 251, 280));
    }

    @Test
    void thePlansTermEndsWhenItEndsWheneverItBegins() {
        List<Phase> moved = MovedAlong.by(phases(), phase(PhaseKind.ADOPTION, 281, 400));
        assertThat(moved)
                .filteredOn(phase -> phase.kind() == PhaseKind.IMPLEMENTATION)
                .containsExactly(phase(PhaseKind.IMPLEMENTATION, 401, 1700));
    }

    static List<Phase> phases() {
        return List.of(
                phase(PhaseKind.THEMES, 42, 72),
                phase(PhaseKind.IDEAS, 90, 130),
                phase(PhaseKind.ANALYSIS, 131, 170),
                phase(PhaseKind.DRAFTING, 171, 230),
                phase(PhaseKind.CONSULTATION, 251, 280),
                phase(PhaseKind.ADOPTION, 281, 320),
                phase(PhaseKind.IMPLEMENTATION, 321, 1700),
                phase(PhaseKind.ASSESSMENT, 1800, 1850));
    }

    private static Phase phase(PhaseKind kind, int opens, int closes) {
        return new Phase(kind, TODAY.plusDays(opens), TODAY.plusDays(closes));
    }

    private static List<Phase> with(PhaseKind kind, int opens, int closes) {
        return replaced(phases(), kind, opens, closes);
    }

    private static List<Phase> replaced(List<Phase> phases, PhaseKind kind, int opens, int closes) {
        return phases.stream()
                .map(phase -> phase.kind() == kind ? phase(kind, opens, closes) : phase)
                .toList();
    }

    private static CycleDraft draft(int years, List<Phase> phases) {
        return new CycleDraft(
                new PlanId("p9"), LocalizedText.arabic("خطة"), years, TODAY.plusDays(321), ZONE, null, null, phases);
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    /** The standards as they are where nothing is set. */
    private static CycleStandards standards() {
        return new Binder(new MapConfigurationPropertySource()).bindOrCreate("iltizam.standards", CycleStandards.class);
    }
}
