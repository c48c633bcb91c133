package org.iltizam.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormRulesTest {

    static List<FormFile> forms() {
        return FormFile.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formKeepsTheRules(FormFile form) {
        assertThat(FormRules.broken(form)).isEmpty();
    }

    /** A form that no task asks for would be kept up for nobody; a name used twice would hide one of the two. */
    @Test
    void everyFormIsAskedForByOneTask() {
        List<String> asked = new ArrayList<>(asked(ModelFile.all().stream()).toList());
        asked(ModelFile.released().stream().map(ModelFile::of))
                .distinct()
                .filter(form -> !asked.contains(form))
                .forEach(asked::add);
        assertThat(forms())
                .extracting(FormFile::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    private static Stream<String> asked(Stream<ModelFile> models) {
        return models.flatMap(model -> model.all(UserTask.class)).map(task -> ModelFile.camunda(task, "formRef"));
    }

    /** Each rule has been seen failing: one change to a good form, and the rule says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": \"card-drafting-decide-next-step\" | \"id\": \"decide\" | form id is the file name",
                "\"schemaVersion\": 16 | \"schemaVersion\": 19 | form has the schema of the engine's release",
                "\"7.24.0\" | \"8.5.0\" | form names its platform",
                "\"id\": \"reason\" | \"id\": \"nextStep\" | component id is unique",
                "\"key\": \"reason\" | \"key\": \"nextStep\" | key is unique in its scope",
                "\"type\": \"radio\" | \"type\": \"iframe\" | component is of a known type",
                "\"key\": \"reason\" | \"key\": \"the_reason\" | field has a lower-camel key",
                "\"label\": \"Reason for the cancellation\" | \"label\": \"\" | field has a label",
                "\"validate\": {\"maxLength\": 300} | \"validate\": {} | text has a limit",
                "\"valuesKey\": \"mergeCandidates\" | \"options\": \"mergeCandidates\" | options come from one place",
                "\"key\": \"reason\" | \"key\": \"reason\", \"defaultValue\": \"x\" | nothing is chosen for a person",
                "=nextStep != | =mood != | field hides by one other field",
                "!= \\\"PROPOSE_MERGE\\\" | = a or b | field hides by one other field",
            })
    void ruleIsSeenFailing(String good, String bad, String rule) {
        String json = ModelFile.read(Path.of("forms/card-drafting/card-drafting-decide-next-step.form"));
        assertThat(json).contains(good);
        FormFile changed = FormFile.of("card-drafting", "card-drafting-decide-next-step", json.replace(good, bad));
        assertThat(FormRules.broken(changed)).extracting(Finding::rule).contains(rule);
    }

    @Test
    void formInTheWrongFolderIsSeen() {
        FormFile stray = FormFile.of("escalation", "card-drafting-x", "{\"id\": \"card-drafting-x\"}");
        assertThat(FormRules.broken(stray)).extracting(Finding::rule).contains("form lies with its process");
    }

    @Test
    void listUnderAnotherNameIsSeen() {
        FormFile form = FormFile.of("a", "a-b", """
                {"id": "a-b", "components": [{"type": "dynamiclist", "id": "list", "path": "rows", "label": "Rows"}]}""");
        assertThat(FormRules.broken(form)).extracting(Finding::rule).contains("list is known by its path");
    }
}
