package org.iltizam.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.iltizam.workflow.Policy;

/** The file of a decision table as its rules, and with other outputs in some of them. */
final class DecisionFile {

    private final DmnModelInstance model;
    private final DecisionTable table;

    private DecisionFile(DmnModelInstance model) {
        this.model = model;
        this.table =
                model.getModelElementsByType(DecisionTable.class).iterator().next();
    }

    static DecisionFile of(Policy policy) {
        String path = "/processes/decisions/" + policy.file();
        try (InputStream file = Objects.requireNonNull(DecisionFile.class.getResourceAsStream(path), path)) {
            return new DecisionFile(Dmn.readModelFromStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<org.iltizam.workflow.Policies.Rule> rules() {
        List<org.iltizam.workflow.Policies.Rule> rules = new ArrayList<>();
        for (var rule : table.getRules()) {
            Map<String, String> when = new LinkedHashMap<>();
            Iterator<Input> inputs = table.getInputs().iterator();
            rule.getInputEntries()
                    .forEach(entry -> when.put(
                            inputs.next().getInputExpression().getText().getTextContent(),
                            word(entry.getTextContent())));
            Map<String, String> then = new LinkedHashMap<>();
            Iterator<Output> outputs = table.getOutputs().iterator();
            rule.getOutputEntries().forEach(entry -> then.put(outputs.next().getName(), word(entry.getTextContent())));
            rules.add(new org.iltizam.workflow.Policies.Rule(rule.getId(), when, then, then));
        }
        return rules;
    }

    /** @param cells new values by rule and output; rules that the file no longer has are passed over */
    DmnModelInstance with(Map<String, Map<String, String>> cells) {
        for (var rule : table.getRules()) {
            Map<String, String> changed = cells.getOrDefault(rule.getId(), Map.of());
            Iterator<Output> outputs = table.getOutputs().iterator();
            for (OutputEntry entry : rule.getOutputEntries()) {
                Output output = outputs.next();
                String value = changed.get(output.getName());
                if (value != null) {
                    Text text = entry.getText();
                    text.setTextContent("string".equals(output.getTypeRef()) ? "\"" + value + "\"" : value);
                }
            }
        }
        return model;
    }

    private static String word(String cell) {
        String text = cell.strip();
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }
}
