package org.iltizam.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of an answer that is being typed, what its form has: its keys, with a value or a list of rows where it has one. */
final class TypedAnswer {

    private TypedAnswer() {}

    static Map<String, Object> of(JsonNode components, Map<?, ?> typed) {
        Map<String, Object> known = new LinkedHashMap<>();
        take(components, typed, known);
        return known;
    }

    private static void take(JsonNode components, Map<?, ?> typed, Map<String, Object> known) {
        for (JsonNode component : components) {
            JsonNode children = component.path("components");
            if (component.path("type").asText().equals("dynamiclist")) {
                String path = component.path("path").asText();
                if (typed.get(path) instanceof List<?> rows) {
                    known.put(path, rows(children, rows));
                }
            } else if (children.isArray()) {
                take(children, typed, known);
            } else {
                String key = component.path("key").asText();
                Object value = typed.get(key);
                // an emptied field is null, which is not the same as one that was never shown
                if (typed.containsKey(key) && (isValue(value) || isChoices(value))) {
                    known.put(key, value);
                }
            }
        }
    }

    private static List<Map<String, Object>> rows(JsonNode children, List<?> rows) {
        return rows.stream()
                .filter(Map.class::isInstance)
                .map(row -> of(children, (Map<?, ?>) row))
                .toList();
    }

    private static boolean isChoices(@Nullable Object value) {
        return value instanceof List<?> choices && choices.stream().allMatch(TypedAnswer::isValue);
    }

    private static boolean isValue(@Nullable Object value) {
        return value == null || value instanceof String || value instanceof Number || value instanceof Boolean;
    }
}
