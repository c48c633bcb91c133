package org.iltizam.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.iltizam.workflow.Policy;

/**
 * One decision table, evaluated by the engine's own DMN engine standing alone. So no row of decision
 * history is written for a look-up, a running instance sees the table of the code it runs with, and a test of the table
 * needs neither the process engine nor a database. The same file is deployed with the models, to be looked at.
 */
final class DecisionTable {

    private final DmnEngine engine;
    private final DmnDecision decision;

    private DecisionTable(DmnEngine engine, DmnDecision decision) {
        this.engine = engine;
        this.decision = decision;
    }

    static DecisionTable named(String id, String file) {
        String path = "/processes/decisions/" + file;
        try (InputStream table =
                Objects.requireNonNull(DecisionTable.class.getResourceAsStream(path), "No decision table " + path)) {
            return new DecisionTable(Engine.INSTANCE, Engine.INSTANCE.parseDecision(id, table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table of a policy with other outputs in some of its cells. */
    static DecisionTable of(Policy policy, Map<String, Map<String, String>> cells) {
        return new DecisionTable(
                Engine.INSTANCE,
                Engine.INSTANCE.parseDecision(
                        policy.key(), DecisionFile.of(policy).with(cells)));
    }

    /** The outputs of every rule that applies, by output name. */
    List<Map<String, Object>> rows(Map<String, Object> inputs) {
        return engine.evaluateDecisionTable(decision, inputs).getResultList();
    }

    /** The outputs of the one rule that applies. */
    Map<String, Object> row(Map<String, Object> inputs) {
        List<Map<String, Object>> rows = rows(inputs);
        if (rows.size() != 1) {
            throw new IllegalStateException(
                    "The decision table " + decision.getKey() + " has " + rows.size() + " rules for " + inputs);
        }
        return rows.get(0);
    }

    static int number(Map<String, Object> row, String output) {
        return ((Number) Objects.requireNonNull(row.get(output), output)).intValue();
    }

    static String word(Map<String, Object> row, String output) {
        return (String) Objects.requireNonNull(row.get(output), output);
    }

    private static final class Engine {

        private static final DmnEngine INSTANCE = quick().buildEngine();

        /** The tables hold plain comparisons; the full FEEL engine builds its functions anew for every cell. */
        private static DmnEngineConfiguration quick() {
            return ((DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration())
                    .enableFeelLegacyBehavior(true);
        }
    }
}
