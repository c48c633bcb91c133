package org.iltizam.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.iltizam.shared.Language;
import org.iltizam.web.FormTexts;
import org.iltizam.web.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a model or a form says in English, it says in Arabic and in French, and nothing is translated in vain. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void everyNameOfAModelIsTranslated(String language) {
        assertThat(bundle("process", language).keySet()).isEqualTo(names().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void everyTaskSaysWhatItAsks(String language) {
        Set<String> keys = new TreeSet<>();
        ModelFile.all()
                .forEach(model -> model.all(UserTask.class)
                        .forEach(task -> Stream.of("title", "question", "submit", "next")
                                .forEach(word ->
                                        keys.add("task." + model.process().getId() + "."
                                                + task.getId().substring("userTask_".length()) + "." + word))));
        assertThat(bundle("task", language).keySet()).isEqualTo(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void everyWordOfAFormIsTranslated(String language) {
        Map<String, String> bundle = bundle("form", language);
        Set<String> used = new TreeSet<>();
        words().forEach((key, word) -> {
            String own = "form." + key;
            String common = "form.common." + key.substring(key.indexOf('.') + 1);
            assertThat(bundle)
                    .as(key)
                    .containsAnyOf(
                            Map.entry(own, bundle.getOrDefault(own, "")),
                            Map.entry(common, bundle.getOrDefault(common, "")));
            used.add(bundle.containsKey(own) ? own : common);
        });
        assertThat(bundle.keySet()).isEqualTo(used);
    }

    /** The library has no word of its own for it in the form file. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void everyListThatGrowsSaysWhatIsAdded(String language) {
        Set<String> lists = new TreeSet<>();
        FormFile.all()
                .forEach(form -> form.components()
                        .filter(component -> component.path("allowAddRemove").asBoolean())
                        .forEach(list -> lists.add("formjs.add." + FormFile.text(list, "path"))));
        assertThat(bundle("formjs.add", language).keySet()).isEqualTo(lists);
        assertThat(FormTexts.in(new SaidByKey()).keySet())
                .containsAll(lists.stream()
                        .map(key -> key.substring("formjs.".length()))
                        .toList());
    }

    @Test
    void theEnglishOfAModelOrFormIsThatOfItsTranslation() {
        assertThat(bundle("process", "en")).isEqualTo(names());
        Map<String, String> english = bundle("form", "en");
        words().forEach((key, word) -> assertThat(word)
                .isEqualTo(english.getOrDefault(
                        "form." + key, english.get("form.common." + key.substring(key.indexOf('.') + 1)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "task", "form"})
    void nothingIsLeftEmptyOrInEnglish(String bundle) {
        Map<String, String> english = bundle(bundle, "en");
        assertThat(bundle(bundle, "ar"))
                .allSatisfy((key, text) -> assertThat(text).as(key).containsPattern("\\p{IsArabic}"));
        assertThat(bundle(bundle, "fr"))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(bundle(bundle, "fr").entrySet().stream()
                        .filter(e -> e.getValue().equals(english.get(e.getKey())))
                        .map(Map.Entry::getValue)
                        .distinct())
                .isSubsetOf("Abstention", "Budget", "Causes", "Objection");
    }

    private record SaidByKey() implements Messages {

        @Override
        public Language language() {
            return Language.AR;
        }

        @Override
        public String get(String key, Object... args) {
            return key;
        }

        @Override
        public String named(String key, Map<String, Object> args) {
            return key;
        }

        @Override
        public boolean has(String key) {
            return true;
        }
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (ModelFile model : ModelFile.all()) {
            Process process = model.process();
            names.put("process." + process.getId(), process.getName());
            model.all(FlowElement.class)
                    .filter(element -> element.getName() != null)
                    .forEach(e -> names.put("process." + process.getId() + "." + e.getId(), e.getName()));
        }
        return names;
    }

    /** {@code <formId>.<component>.<word>} to the English of the form file. */
    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (FormFile form : FormFile.all()) {
            form.components().forEach(c -> {
                String prefix = form.name() + "." + FormFile.nameOf(c) + ".";
                if (!FormFile.label(c).isEmpty()) {
                    words.put(prefix + "label", FormFile.label(c));
                }
                for (String word : List.of("description", "text")) {
                    if (c.has(word)) {
                        words.put(prefix + word, FormFile.text(c, word));
                    }
                }
                for (JsonNode option : c.path("values")) {
                    words.put(prefix + "option." + FormFile.text(option, "value"), FormFile.text(option, "label"));
                }
            });
        }
        return words;
    }

    /** Every text whose key begins with that word, whichever process brings it. */
    private static Map<String, String> bundle(String first, String language) {
        Map<String, String> bundle = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
            files.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .forEach(file -> properties(file).forEach((key, text) -> {
                        if (((String) key).startsWith(first + ".")) {
                            bundle.put((String) key, (String) text);
                        }
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    private static Properties properties(Path path) {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(path)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
