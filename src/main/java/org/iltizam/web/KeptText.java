package org.iltizam.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What somebody typed into a form that could not be taken: shown back, so that nothing typed is lost. */
public record KeptText(Map<String, String> fields) {

    private static final String ATTRIBUTE = KeptText.class.getName();
    private static final Set<String> NOT_TEXT = Set.of("_csrf", "version", "password", "lang");

    public static final KeptText NOTHING = new KeptText(Map.of());

    public static KeptText of(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            String text = String.join("\n", values).trim();
            if (!NOT_TEXT.contains(name) && !text.isEmpty()) {
                fields.put(name, text);
            }
        });
        return new KeptText(fields);
    }

    /** What was typed into the fields that have a label, under that label. */
    public static KeptText of(Map<String, String> typed, Map<String, String> labels) {
        Map<String, String> fields = new LinkedHashMap<>();
        labels.forEach((field, label) -> {
            String text = typed.getOrDefault(field, "").strip();
            if (!text.isEmpty()) {
                fields.put(label, text);
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
}
