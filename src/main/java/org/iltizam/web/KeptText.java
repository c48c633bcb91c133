package org.iltizam.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form that could not be taken: shown back, so that nothing typed is lost. */
public record KeptText(List<Field> fields) {

    private static final String ATTRIBUTE = KeptText.class.getName();
    private static final Set<String> NOT_TEXT =
            Set.of("_csrf", "version", "words", "password", "currentPassword", "repeatedPassword", "lang");
    private static final ObjectMapper JSON = new ObjectMapper();

    public static final KeptText NOTHING = new KeptText(List.of());

    /** @param label under which the person knows the field; null where the form is not known any more */
    public record Field(@Nullable String label, String text) {}

    public static KeptText of(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_TEXT.contains(name)) {
                for (String value : values) {
                    texts(value).stream()
                            .map(String::strip)
                            .filter(text -> !text.isEmpty())
                            .forEach(text -> fields.add(new Field(null, text)));
                }
            }
        });
        return new KeptText(fields);
    }

    /** What was typed into the fields that have a label, under that label. */
    public static KeptText of(Map<String, String> typed, Map<String, String> labels) {
        List<Field> fields = new ArrayList<>();
        labels.forEach((field, label) -> {
            String text = typed.getOrDefault(field, "").strip();
            if (!text.isEmpty()) {
                fields.add(new Field(label, text));
            }
        });
        return new KeptText(fields);
    }

    /** The text kept for the error page of this request, or nothing. */
    public static KeptText in(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof KeptText kept ? kept : NOTHING;
    }

    public void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The answer to a work item comes as one JSON text: people typed what is in it, not its brackets. */
    private static List<String> texts(String value) {
        if (!value.startsWith("{")) {
            return List.of(value);
        }
        try {
            List<String> texts = new ArrayList<>();
            collect(JSON.readTree(value), texts);
            return texts;
        } catch (JsonProcessingException e) {
            return List.of(value);
        }
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> collect(child, texts));
    }
}
