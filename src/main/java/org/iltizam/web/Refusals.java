package org.iltizam.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.iltizam.shared.Refusal;

/** Refusals in the words of a page. */
public final class Refusals {

    /** The field that stands for the whole form. */
    private static final String WHOLE = "";

    private Refusals() {}

    /** The first refusal of each field, in words; the field without a name is the whole form. */
    public static Map<String, String> at(List<Refusal> refusals, Page page) {
        return at(refusals, page, Refusals::field);
    }

    /** @param fields the name that the field of a refusal has on this page */
    public static Map<String, String> at(List<Refusal> refusals, Page page, Function<Refusal, String> fields) {
        Map<String, String> messages = new LinkedHashMap<>();
        refusals.forEach(refusal -> messages.putIfAbsent(fields.apply(refusal), words(refusal, page)));
        return messages;
    }

    public static String field(Refusal refusal) {
        return refusal.field() == null ? WHOLE : refusal.field();
    }

    /** Days are written as people write them. */
    public static String words(Refusal refusal, Page page) {
        Object[] args = refusal.args().stream()
                .map(arg -> arg instanceof LocalDate day ? page.dates().day(day) : arg)
                .toArray();
        return page.text("refusal." + refusal.code(), args);
    }
}
