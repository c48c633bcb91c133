package org.iltizam.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iltizam.shared.TypedDay;
import org.iltizam.web.Dates;
import org.iltizam.web.KeptText;
import org.iltizam.web.Messages;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, under the labels it was typed under, to be shown back: where it could not be taken, and when it was. */
final class KeptAnswer {

    private final List<KeptText.Field> fields = new ArrayList<>();

    private final Map<String, Object> offered;
    private final Messages messages;

    private KeptAnswer(Map<String, Object> offered, Messages messages) {
        this.offered = offered;
        this.messages = messages;
    }

    /**
     * @param form in the language of the reader
     * @param offered lists of options by the {@code valuesKey} under which the form asks for them
     */
    static KeptText of(Map<String, Object> answer, JsonNode form, Map<String, Object> offered, Messages messages) {
        KeptAnswer kept = new KeptAnswer(offered, messages);
        kept.walk(form.path("components"), answer, "");
        return new KeptText(kept.fields);
    }

    private void walk(JsonNode components, Map<?, ?> answer, String row) {
        for (JsonNode component : components) {
            if (component.path("type").asText().equals("dynamiclist")) {
                rows(component, answer.get(component.path("path").asText()));
            } else if (component.path("components").isArray()) {
                walk(component.path("components"), answer, row);
            } else if (!component.path("readonly").asBoolean()) {
                String text = text(component, answer.get(component.path("key").asText()));
                if (!text.isBlank()) {
                    fields.add(new KeptText.Field(row + label(component), text.strip()));
                }
            }
        }
    }

    private void rows(JsonNode list, @Nullable Object given) {
        if (given instanceof List<?> rows) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) instanceof Map<?, ?> row) {
                    walk(list.path("components"), row, label(list) + " " + (i + 1) + " · ");
                }
            }
        }
    }

    private String text(JsonNode component, @Nullable Object value) {
        if (component.path("type").asText().equals("datetime") && value instanceof String typed) {
            LocalDate day = TypedDay.read(typed);
            return day == null ? typed : Dates.ofDays(messages.language()).day(day);
        }
        if (value instanceof List<?> choices) {
            return choices.stream()
                    .map(choice -> chosen(component, String.valueOf(choice)))
                    .collect(Collectors.joining("\n"));
        }
        if (Boolean.TRUE.equals(value)) {
            return messages.get("formjs.yes");
        }
        return value instanceof String || value instanceof Number ? chosen(component, value.toString()) : "";
    }

    private String chosen(JsonNode component, String value) {
        for (JsonNode option : component.path("values")) {
            if (option.path("value").asText().equals(value)) {
                return option.path("label").asText();
            }
        }
        Object fed = offered.get(component.path("valuesKey").asText());
        return fed instanceof List<?> options ? labelled(options, value) : value;
    }

    private static String labelled(List<?> options, String value) {
        return options.stream()
                .filter(option -> option instanceof Map<?, ?> named && value.equals(named.get("value")))
                .map(option -> String.valueOf(((Map<?, ?>) option).get("label")))
                .findFirst()
                .orElse(value);
    }

    private static String label(JsonNode component) {
        return component
                .path(component.has("dateLabel") ? "dateLabel" : "label")
                .asText();
    }
}
