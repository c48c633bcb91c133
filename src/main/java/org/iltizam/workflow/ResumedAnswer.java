package org.iltizam.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A kept answer taken up again. What the form only shows is the server's to say, as it stands now and in the language of
 * who reads; what was typed stays. A list whose rows are shown has the rows of today, each with what was typed into it.
 */
final class ResumedAnswer {

    private ResumedAnswer() {}

    static Map<String, Object> of(JsonNode components, Map<?, ?> prefill, Map<?, ?> typed) {
        Map<String, Object> resumed = new LinkedHashMap<>();
        prefill.forEach((key, value) -> resumed.put(key.toString(), value));
        typed.forEach((key, value) -> resumed.put(key.toString(), value));
        restore(components, prefill, typed, resumed);
        return resumed;
    }

    private static void restore(JsonNode components, Map<?, ?> prefill, Map<?, ?> typed, Map<String, Object> resumed) {
        for (JsonNode component : components) {
            JsonNode children = component.path("components");
            if (component.path("type").asText().equals("dynamiclist")) {
                String path = component.path("path").asText();
                String id = shown(children);
                if (id != null && prefill.get(path) instanceof List<?> rows) {
                    resumed.put(path, rows(children, id, rows, typed.get(path)));
                }
            } else if (component.path("readonly").asBoolean()) {
                String key = component.path("key").asText();
                resumed.computeIfPresent(key, (k, kept) -> prefill.containsKey(k) ? prefill.get(k) : kept);
            } else {
                restore(children, prefill, typed, resumed);
            }
        }
    }

    private static List<Object> rows(JsonNode children, String id, List<?> prefilled, @Nullable Object typed) {
        List<Object> rows = new ArrayList<>();
        for (Object row : prefilled) {
            Map<?, ?> today = (Map<?, ?>) row;
            rows.add(of(children, today, typedInto(today.get(id), id, typed)));
        }
        return rows;
    }

    private static Map<?, ?> typedInto(@Nullable Object row, String id, @Nullable Object typed) {
        if (typed instanceof List<?> rows) {
            for (Object one : rows) {
                if (one instanceof Map<?, ?> fields && Objects.equals(row, fields.get(id))) {
                    return fields;
                }
            }
        }
        return Map.of();
    }

    /** The first thing that a row shows names it; null where rows are the writer's own. */
    private static @Nullable String shown(JsonNode children) {
        for (JsonNode child : children) {
            if (child.path("readonly").asBoolean()) {
                return child.path("key").asText();
            }
        }
        return null;
    }
}
