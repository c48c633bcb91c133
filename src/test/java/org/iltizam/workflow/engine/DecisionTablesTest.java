package org.iltizam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of every table applies to something, and says what stands in it. */
class DecisionTablesTest {

    private static final Map<String, String> TABLES = Map.of(
            "deadlines", "deadlines.dmn",
            "escalationLevel", "escalation-level.dmn",
            "cardCompleteness", "card-completeness.dmn",
            "ideaRoute", "idea-route.dmn");

    /** @param inputs something that the rule is for */
    record Hit(String table, String rule, Map<String, Object> inputs, Map<String, Object> outputs, boolean alone) {

        @Override
        public String toString() {
            return table + " " + rule;
        }
    }

    static Stream<Hit> rules() {
        return TABLES.entrySet().stream().flatMap(table -> rules(table.getKey(), model(table.getValue())));
    }

    private static DmnModelInstance model(String file) {
        InputStream table = DecisionTablesTest.class.getResourceAsStream("/processes/decisions/" + file);
        return Dmn.readModelFromStream(Objects.requireNonNull(table));
    }

    private static Stream<Hit> rules(String id, DmnModelInstance model) {
        var table = (org.camunda.bpm.model.dmn.instance.DecisionTable)
                ((Decision) model.getModelElementById(id)).getExpression();
        List<Input> inputs = new ArrayList<>(table.getInputs());
        List<Output> outputs = new ArrayList<>(table.getOutputs());
        boolean unique = table.getHitPolicy() == HitPolicy.UNIQUE;
        return table.getRules().stream().map(rule -> hit(id, rule, inputs, outputs, unique));
    }

    private static Hit hit(String id, Rule rule, List<Input> inputs, List<Output> outputs, boolean unique) {
        Map<String, Object> given = new HashMap<>();
        int column = 0;
        for (var entry : rule.getInputEntries()) {
            Input input = inputs.get(column++);
            String name = input.getInputExpression().getText().getTextContent();
            given.put(name, example(entry.getTextContent().strip()));
        }
        Map<String, Object> expected = new HashMap<>();
        column = 0;
        for (var entry : rule.getOutputEntries()) {
            expected.put(
                    outputs.get(column++).getName(),
                    example(entry.getTextContent().strip()));
        }
        return new Hit(id, rule.getId(), given, expected, unique);
    }

    /** A value that the cell is for; anything at all, a one, for an empty cell. */
    private static Object example(String cell) {
        if (cell.isEmpty()) {
            return 1;
        }
        if (cell.startsWith("\"")) {
            return cell.substring(1, cell.length() - 1);
        }
        if (cell.startsWith(">=")) {
            return Integer.parseInt(cell.substring(2).strip());
        }
        if (cell.startsWith(">")) {
            return Integer.parseInt(cell.substring(1).strip()) + 1;
        }
        return Integer.parseInt(cell);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleApplies(Hit hit) {
        List<Map<String, Object>> rows = DecisionTable.named(
                        hit.table(), Objects.requireNonNull(TABLES.get(hit.table())))
                .rows(hit.inputs());

        assertThat(rows).contains(hit.outputs());
        if (hit.alone()) {
            assertThat(rows).hasSize(1);
        }
    }
}
