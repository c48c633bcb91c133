package org.iltizam.dashboard.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.Refusal;
import org.iltizam.web.Page;

/** Refusals as messages at the fields of the page. */
final class Refused {

    private Refused() {}

    static Map<String, String> messages(List<Refusal> refusals, Page page) {
        return at("", refusals, page);
    }

    /** Several forms on one page have a field of that name: {@code reason} of the form {@code roles} is {@code rolesReason}. */
    static Map<String, String> at(String form, List<Refusal> refusals, Page page) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            String field = refusal.field() == null ? "" : refusal.field();
            String named = field.equals("reason") && !form.isEmpty() ? form + "Reason" : field;
            messages.putIfAbsent(
                    named, page.text("refusal." + refusal.code(), refusal.args().toArray()));
        }
        return messages;
    }
}
