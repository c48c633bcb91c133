package org.iltizam.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Of the options that a form was fed, those that an answer chose: who reads it later knows them by name. */
final class ChosenOptions {

    private final Map<String, Set<String>> chosen = new LinkedHashMap<>();

    private ChosenOptions() {}

    /**
     * @param shown what the form was prefilled with, asked for only where something was chosen of it
     * @return options by their {@code valuesKey}, as they stand in {@code shown}
     */
    static Map<String, Object> of(JsonNode components, Map<?, ?> answer, Supplier<Map<String, Object>> shown) {
        ChosenOptions options = new ChosenOptions();
        options.walk(components, answer);
        Map<String, Object> named = new LinkedHashMap<>();
        if (!options.chosen.isEmpty()) {
            Map<String, Object> fed = shown.get();
            options.chosen.forEach((list, values) -> named.put(list, taken(fed.get(list), values)));
        }
        return named;
    }

    private void walk(JsonNode components, Map<?, ?> answer) {
        for (JsonNode component : components) {
            JsonNode children = component.path("components");
            if (component.path("type").asText().equals("dynamiclist")) {
                if (answer.get(component.path("path").asText()) instanceof Collection<?> rows) {
                    rows.forEach(row -> walk(children, (Map<?, ?>) row));
                }
            } else if (children.isArray()) {
                walk(children, answer);
            } else if (component.hasNonNull("valuesKey")) {
                choose(
                        component.path("valuesKey").asText(),
                        answer.get(component.path("key").asText()));
            }
        }
    }

    private void choose(String list, @Nullable Object value) {
        if (value instanceof Collection<?> values) {
            values.forEach(one -> choose(list, one));
        } else if (value != null) {
            chosen.computeIfAbsent(list, key -> new HashSet<>()).add(value.toString());
        }
    }

    private static List<?> taken(@Nullable Object options, Set<String> values) {
        return options instanceof List<?> fed
                ? fed.stream()
                        .filter(option -> option instanceof Map<?, ?> named
                                && values.contains(String.valueOf(named.get("value"))))
                        .toList()
                : List.of();
    }
}
