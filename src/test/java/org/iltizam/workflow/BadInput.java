package org.iltizam.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What nobody should send, made for any form from its file. */
public enum BadInput {
    EMPTY {
        @Override
        @Nullable
        Object of(JsonNode field, String type) {
            return null;
        }
    },
    MEGABYTE {
        @Override
        Object of(JsonNode field, String type) {
            return isText(type) ? LONG : right(field, type);
        }
    },
    WRONG_TYPE {
        @Override
        Object of(JsonNode field, String type) {
            return type.equals("checkbox")
                    ? "yes"
                    : type.equals("number") ? Map.of("a", 1) : List.of(1, Map.of("a", 1));
        }
    },
    UNKNOWN_OPTION {
        @Override
        Object of(JsonNode field, String type) {
            return switch (type) {
                case "select", "radio" -> NO_SUCH;
                case "checklist", "taglist" -> List.of(NO_SUCH);
                case "number" -> new BigDecimal("1e400");
                case "datetime" -> "2024-02-30";
                default -> right(field, type);
            };
        }
    },
    HOSTILE {
        @Override
        Object of(JsonNode field, String type) {
            int longest = field.path("validate").path("maxLength").asInt(HOSTILE_TEXT.length());
            return isText(type)
                    ? HOSTILE_TEXT.substring(0, Math.min(longest, HOSTILE_TEXT.length()))
                    : right(field, type);
        }
    };

    public static final String HOSTILE_TEXT = "<script>alert(1)</script>\u202e<img src=x onerror=alert(1)>\u0000"
            + "${7*7} #{runtime} \u0645\u0631\u062d\u0628\u0627 abc \u202dالتزام\u2069 '\"--;";

    private static final List<FormFile> FORMS = FormFile.all();
    private static final String NO_SUCH = "no-such-option-" + "x".repeat(200);
    /** A megabyte: two bytes a letter. */
    private static final String LONG = "ا".repeat(500_000);

    abstract @Nullable Object of(JsonNode field, String type);

    /** The whole answer: each key of the form, one row in each list, and a key that the form does not have. */
    public Map<String, Object> answer(String form) {
        FormFile file = FORMS.stream()
                .filter(known -> known.name().equals(form))
                .findFirst()
                .orElseThrow();
        Map<String, Object> answer = new LinkedHashMap<>();
        fill(file.form(), answer);
        answer.put("isAdmin", true);
        return answer;
    }

    private void fill(JsonNode holder, Map<String, Object> answer) {
        FormFile.children(holder).forEach(component -> {
            String path = FormFile.text(component, "path");
            String type = FormFile.text(component, "type");
            if (!path.isEmpty()) {
                Map<String, Object> row = new LinkedHashMap<>();
                fill(component, row);
                if (this != EMPTY) {
                    answer.put(path, List.of(row));
                }
            } else if (component.has("components")) {
                fill(component, answer);
            } else if (component.has("key")) {
                Object value = of(component, type);
                if (value != null) {
                    answer.put(FormFile.text(component, "key"), value);
                }
            }
        });
    }

    static boolean isText(String type) {
        return type.equals("textfield") || type.equals("textarea");
    }

    /** What the field takes, so that nothing but the bad fields is refused. */
    private static Object right(JsonNode field, String type) {
        JsonNode first = field.path("values").path(0).path("value");
        return switch (type) {
            case "checkbox" -> true;
            case "number" -> 1;
            case "datetime" -> "2024-06-03";
            case "select", "radio" -> first.isMissingNode() ? "1" : first.asText();
            case "checklist", "taglist" -> List.of(first.isMissingNode() ? "1" : first.asText());
            default -> "نص";
        };
    }
}
