package org.iltizam.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.TypedDay;
import org.iltizam.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** One check of one answer against one form. The browser checks too, but only for comfort. */
class FormCheck {

    static final int LONGEST_TEXT = 20_000;
    static final int MOST_ROWS = 200;

    private final List<Refusal> refusals = new ArrayList<>();
    private final Supplier<Map<String, Object>> shown;

    /** @param shown what the form was prefilled with, asked for only where it matters */
    FormCheck(Supplier<Map<String, Object>> shown) {
        this.shown = shown;
    }

    Outcome<Map<String, Object>> check(ArrayNode components, Map<String, Object> answer) {
        Map<String, Object> clean = new LinkedHashMap<>();
        walk(components, answer, clean, "");
        return refusals.isEmpty() ? Outcome.done(clean) : Outcome.refused(refusals);
    }

    private void walk(ArrayNode components, Map<?, ?> answer, Map<String, Object> clean, String prefix) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            if (type.equals("dynamiclist")) {
                rows(component, answer, clean, prefix);
            } else if (component.path("components") instanceof ArrayNode children) {
                walk(children, answer, clean, prefix);
            } else if (component.hasNonNull("key")
                    && !component.path("disabled").asBoolean()) {
                String key = component.path("key").asText();
                Object value = value(component, type, answer.get(key), prefix + key);
                if (value != null) {
                    clean.put(key, value);
                }
            }
        }
    }

    private void rows(JsonNode list, Map<?, ?> answer, Map<String, Object> clean, String prefix) {
        String path = list.path("path").asText();
        Object given = answer.get(path);
        if (given == null) {
            clean.put(path, List.of());
            return;
        }
        if (!(given instanceof List<?> rows)) {
            refuse(prefix + path, "malformed");
            return;
        }
        if (rows.size() > MOST_ROWS && rows.size() > shownRows(path)) {
            refuse(prefix + path, "tooManyRows", Math.max(MOST_ROWS, shownRows(path)));
            return;
        }
        List<Map<String, Object>> cleanRows = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Map<?, ?> row) {
                Map<String, Object> cleanRow = new LinkedHashMap<>();
                walk((ArrayNode) list.path("components"), row, cleanRow, prefix + path + "[" + i + "].");
                cleanRows.add(cleanRow);
            } else {
                refuse(prefix + path + "[" + i + "]", "malformed");
            }
        }
        clean.put(path, cleanRows);
    }

    /** A form that brings its rows, a comment each, is answered with all of them. */
    private int shownRows(String path) {
        return shown.get().get(path) instanceof List<?> rows ? rows.size() : 0;
    }

    private @Nullable Object value(JsonNode component, String type, @Nullable Object given, String field) {
        if (given == null || (given instanceof String s && s.isBlank())) {
            // a field that the form may hide cannot be demanded here: its handler knows when it is needed
            if (component.path("validate").path("required").asBoolean() && !component.has("conditional")) {
                refuse(field, "required");
            }
            return null;
        }
        return switch (type) {
            case "checkbox" -> given instanceof Boolean ? given : malformed(field);
            case "number" -> number(given, field);
            case "checklist", "taglist" -> choices(component, given, field);
            case "select", "radio" -> choice(component, given, field);
            case "datetime" -> date(given, field);
            default -> text(component, given, field);
        };
    }

    private @Nullable Object text(JsonNode component, Object given, String field) {
        if (!(given instanceof String text)) {
            return malformed(field);
        }
        String readable = TypedText.readable(text);
        JsonNode rules = component.path("validate");
        int longest = rules.path("maxLength").asInt(LONGEST_TEXT);
        if (readable.length() > longest) {
            refuse(field, "tooLong", longest, readable.length());
            return null;
        }
        if (readable.length() < rules.path("minLength").asInt(0)) {
            refuse(field, "tooShort", rules.path("minLength").asInt(), readable.length());
            return null;
        }
        return readable;
    }

    private @Nullable Object choice(JsonNode component, Object given, String field) {
        return given instanceof String choice && offered(component, choice) ? choice : malformed(field);
    }

    private @Nullable Object choices(JsonNode component, Object given, String field) {
        if (given instanceof List<?> list
                && list.size() <= MOST_ROWS
                && list.stream().allMatch(c -> c instanceof String choice && offered(component, choice))) {
            return list.stream().distinct().toList();
        }
        return malformed(field);
    }

    /** Options that the server feeds ({@code valuesKey}) are checked by the handler, which knows them. */
    private static boolean offered(JsonNode component, String choice) {
        if (!component.hasNonNull("values")) {
            return choice.length() <= 200;
        }
        for (JsonNode option : component.path("values")) {
            if (option.path("value").asText().equals(choice)) {
                return true;
            }
        }
        return false;
    }

    /** The forms ask for whole numbers only. */
    private @Nullable Object number(Object given, String field) {
        if (given instanceof Number number) {
            try {
                return new BigDecimal(number.toString()).intValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                return malformed(field);
            }
        }
        return malformed(field);
    }

    private @Nullable Object date(Object given, String field) {
        LocalDate day = given instanceof String text ? TypedDay.read(text) : null;
        return day == null ? malformed(field) : day.toString();
    }

    private @Nullable Object malformed(String field) {
        refuse(field, "malformed");
        return null;
    }

    private void refuse(String field, String code, Object... args) {
        refusals.add(Refusal.at(field, code, args));
    }
}
