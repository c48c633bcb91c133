package org.iltizam.dashboard.cycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.Refusal;
import org.iltizam.web.Page;

/** Refusals in words, with days written as people write them. */
final class Errors {

    private Errors() {}

    /** By field; the field without a name is the whole form. */
    static Map<String, String> of(List<Refusal> refusals, Page page) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            messages.putIfAbsent(refusal.field() == null ? "" : refusal.field(), inWords(refusal, page));
        }
        return messages;
    }

    static String inWords(Refusal refusal, Page page) {
        Object[] args = refusal.args().stream()
                .map(arg -> arg instanceof LocalDate day ? page.dates().day(day) : arg)
                .toArray();
        return page.text("refusal." + refusal.code(), args);
    }
}
