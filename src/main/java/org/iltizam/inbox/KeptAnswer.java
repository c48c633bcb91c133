package org.iltizam.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.web.KeptText;

/** The typed text of an answer, flat, to be shown back where the answer could not be taken. */
final class KeptAnswer {

    private KeptAnswer() {}

    static KeptText of(Map<String, Object> answer) {
        Map<String, String> fields = new LinkedHashMap<>();
        answer.forEach((key, value) -> put(fields, key, value));
        return new KeptText(fields);
    }

    private static void put(Map<String, String> fields, String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((inner, text) -> put(fields, key + " · " + inner, text));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                put(fields, key + " " + (i + 1), list.get(i));
            }
        } else if (value instanceof String text && !text.isBlank()) {
            fields.put(key, text);
        }
    }
}
