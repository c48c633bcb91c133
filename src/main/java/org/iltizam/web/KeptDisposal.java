package org.iltizam.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.iltizam.shared.PersonId;

/** What was typed to give work more time or to another person, on whichever page it is asked for. */
public final class KeptDisposal {

    private KeptDisposal() {}

    /** @param others labels of what else the page asks for, by field; they come first */
    public static KeptText of(Map<String, String> typed, Map<String, String> others, Page page, Names names) {
        String reason = page.text("inbox.reason");
        Map<String, String> labels = new LinkedHashMap<>(others);
        labels.put("until", page.text("inbox.extend.until"));
        labels.put("extendReason", reason);
        labels.put("to", page.text("inbox.handOver.to"));
        labels.put("handOverReason", reason);
        Map<String, String> read = new LinkedHashMap<>(typed);
        read.computeIfPresent("to", (field, person) -> names.of(new PersonId(person), page.messages()));
        return KeptText.of(read, labels);
    }
}
