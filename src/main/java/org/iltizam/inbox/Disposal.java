package org.iltizam.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.inbox.WorkItemView.Asked;
import org.iltizam.shared.Refusal;
import org.iltizam.web.KeptDisposal;
import org.iltizam.web.KeptText;
import org.iltizam.web.Names;
import org.iltizam.web.Page;
import org.iltizam.web.Refusals;

/** More time for a piece of work, or another person: what was typed into the form, and why it was refused. */
record Disposal(String act, Map<String, String> typed, List<Refusal> refusals) {

    static final String EXTENSION = "extension";
    static final String HAND_OVER = "handover";
    static final Disposal NONE = new Disposal("", Map.of(), List.of());

    /** The name that a field of the domain has on the page, by act: each form has names of its own. */
    private static final Map<String, Map<String, String>> FIELDS = Map.of(
            EXTENSION, Map.of("reason", "extendReason", "newDate", "until"),
            HAND_OVER, Map.of("reason", "handOverReason", "handTo", "to"));

    KeptText kept(Page page, Names names) {
        return KeptDisposal.of(typed, Map.of(), page, names);
    }

    Asked shown(Page page) {
        Map<String, String> names = FIELDS.getOrDefault(act, Map.of());
        Map<String, String> errors = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            String field = refusal.field() == null ? "" : names.getOrDefault(refusal.field(), refusal.field());
            // a day or a person that could not be read is a missing one to the domain, not to whoever typed it
            boolean unread = refusal.code().equals("required")
                    && !typed.getOrDefault(field, "").isBlank();
            errors.put(field, Refusals.words(unread ? Refusal.of("malformed") : refusal, page));
        }
        return new Asked(act, typed, errors);
    }
}
