package org.iltizam.idea.web;

import java.util.Map;
import org.iltizam.shared.LocalizedText;

/**
 * The form of a new idea.
 *
 * @param values what was typed, by field
 * @param desk the coordinator types it in for somebody
 */
public record GiveView(
        LocalizedText planTitle,
        boolean open,
        String when,
        Map<String, String> values,
        Map<String, String> themes,
        Map<String, String> languages,
        Map<String, String> origins,
        boolean desk,
        Map<String, String> errors) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
