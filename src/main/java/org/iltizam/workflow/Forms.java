package org.iltizam.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.iltizam.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * The Camunda Forms of all processes. The {@code .form} file is the one source: it is shown, its words are swapped for
 * those of the reader's language, and the server checks answers against it.
 */
@Service
public class Forms {

    private static final Set<String> WORDS = Set.of("label", "description", "text", "dateLabel", "timeLabel");

    private final Map<String, ObjectNode> byId = new HashMap<>();

    Forms(ObjectMapper json) {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:/forms/**/*.form")) {
                ObjectNode form = (ObjectNode) json.readTree(file.getContentAsByteArray());
                byId.put(form.path("id").asText(), form);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }

    /**
     * The form in the reader's language.
     *
     * @param words the text of a key, or null where there is none: the word of the file stays
     */
    public JsonNode localized(String formId, Function<String, @Nullable String> words) {
        ObjectNode form = get(formId).deepCopy();
        localize(formId, (ArrayNode) form.path("components"), words);
        return form;
    }

    /**
     * Checks an answer: unknown keys are dropped, each missing, overlong or malformed value is refused at its field.
     *
     * @param shown what the form was prefilled with: its own rows are no rows too many
     * @return the clean answer, holding exactly the keys of the form
     */
    public Outcome<Map<String, Object>> validate(
            String formId, Map<String, Object> answer, Supplier<Map<String, Object>> shown) {
        return new FormCheck(shown).check((ArrayNode) get(formId).path("components"), answer);
    }

    /**
     * A checked answer as it can be read when the task is over: with what was chosen of the lists that the form was fed.
     *
     * @param shown what the form was prefilled with
     */
    Map<String, Object> readable(String formId, Map<String, Object> clean, Supplier<Map<String, Object>> shown) {
        Map<String, Object> readable = new LinkedHashMap<>(clean);
        readable.putAll(ChosenOptions.of(get(formId).path("components"), clean, shown));
        return readable;
    }

    /** Of an answer that is not checked yet, what the form has. */
    public Map<String, Object> typed(String formId, Map<String, Object> answer) {
        return TypedAnswer.of(get(formId).path("components"), answer);
    }

    /** A kept answer over today's prefilled form: what is only shown is as it stands now, what was typed stays. */
    public Map<String, Object> resumed(String formId, Map<String, Object> prefill, Map<String, Object> typed) {
        return ResumedAnswer.of(get(formId).path("components"), prefill, typed);
    }

    private ObjectNode get(String formId) {
        ObjectNode form = byId.get(formId);
        if (form == null) {
            throw new IllegalArgumentException("No form " + formId);
        }
        return form;
    }

    private static void localize(String formId, ArrayNode components, Function<String, @Nullable String> words) {
        for (JsonNode node : components) {
            ObjectNode component = (ObjectNode) node;
            String name = nameOf(component);
            for (String word : WORDS) {
                if (component.hasNonNull(word)) {
                    String kind = word.endsWith("Label") ? "label" : word;
                    String text = find(words, formId, name + "." + kind);
                    if (text != null) {
                        component.put(word, text);
                    }
                }
            }
            for (JsonNode option : component.path("values")) {
                String text = find(
                        words, formId, name + ".option." + option.path("value").asText());
                if (text != null) {
                    ((ObjectNode) option).put("label", text);
                }
            }
            if (component.path("components") instanceof ArrayNode children) {
                localize(formId, children, words);
            }
        }
    }

    private static String nameOf(ObjectNode component) {
        for (String name : new String[] {"key", "path", "id"}) {
            if (component.hasNonNull(name) && !component.path(name).asText().isBlank()) {
                return component.path(name).asText();
            }
        }
        return "";
    }

    private static @Nullable String find(Function<String, @Nullable String> words, String formId, String key) {
        String own = words.apply("form." + formId + "." + key);
        return own != null ? own : words.apply("form.common." + key);
    }
}
