package org.iltizam.idea.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.Refusal;
import org.iltizam.web.Page;

/** Refusals as messages at their fields; the field without a name is the whole form. */
final class Errors {

    private Errors() {}

    static Map<String, String> of(List<Refusal> refusals, Page page) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            String field = refusal.field() == null ? "" : refusal.field();
            messages.putIfAbsent(
                    field, page.text("refusal." + refusal.code(), refusal.args().toArray()));
        }
        return messages;
    }
}
