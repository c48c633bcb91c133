package org.iltizam.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model that was released still finds what it names. */
class ReleasedModelRulesTest {

    static List<Path> released() {
        return ModelFile.released();
    }

    @Test
    void releasedModelsAreFound() {
        assertThat(released()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("released")
    void whatAReleasedModelNamesIsThere(Path model) {
        assertThat(ReleasedModelRules.broken(ModelFile.baseName(model), ModelFile.read(model)))
                .isEmpty();
    }

    /** A rule that the models of today break would be of no use for those of yesterday. */
    @Test
    void theModelsOfTodayKeepTheSameRules() {
        assertThat(ModelFile.paths())
                .allSatisfy(
                        model -> assertThat(ReleasedModelRules.broken(ModelFile.baseName(model), ModelFile.read(model)))
                                .isEmpty());
    }

    /** Each rule has been seen failing: one change to a released model, and the rule says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-22/plan-adoption | #{publishPlanDelegate} | #{publishDelegate} | bean still exists",
                "2026-11-22/plan-adoption | #{openClockListener} | #{clockListener} | bean still exists",
                "2026-11-22/plan-adoption | committeeSeats.holder(seatId) | committeeSeats.holders(seatId) | bean still answers",
                "2026-11-22/plan-adoption | committeeSeats.holder(seatId) | committeeSeats.holder(seatId, 1) | bean still answers",
                "2026-11-22/plan-adoption | ${adoptionVoteDueAt} | ${voteDueOn} | variable is still a word of its process",
                "2026-11-22/plan-adoption | plan-adoption-record-approval | plan-adoption-approve | form still exists",
                "2026-11-22/plan-adoption | calledElement=\"escalation\" | calledElement=\"ladder\" | process still exists",
                "2026-11-22/action-plan-cycle | cycleKeys.themes( | cycleKeys.topics( | bean still answers",
                "2026-11-22/action-plan-cycle | name=\"phase.extended\" | name=\"phase.longer\" | message is still told",
            })
    void ruleIsSeenFailing(String file, String good, String bad, String rule) {
        Path model = ModelFile.RELEASED.resolve(file + ".bpmn");
        String xml = ModelFile.read(model);
        assertThat(xml).contains(good);
        assertThat(ReleasedModelRules.broken(ModelFile.baseName(model), xml.replace(good, bad)))
                .extracting(Finding::rule)
                .containsExactly(rule);
    }
}
