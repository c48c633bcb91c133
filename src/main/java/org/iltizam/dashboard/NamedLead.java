package org.iltizam.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.commitment.Leadership;
import org.iltizam.people.Person;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.web.Messages;
import org.iltizam.web.Names;
import org.iltizam.web.Page;
import org.iltizam.web.Refusals;
import org.jspecify.annotations.Nullable;

/** The form in which the coordinator names another lead or deputy. */
final class NamedLead {

    private static final String LEAD = "lead";
    private static final String DEPUTY = "deputy";
    static final String REASON = "leadReason";

    private NamedLead() {}

    /** Who it was when the page was opened. */
    static Leadership before(Map<String, String> typed) {
        return new Leadership(new PersonId(typed.getOrDefault("leadBefore", "")), person(typed, "deputyBefore"));
    }

    static Leadership wanted(Map<String, String> typed) {
        return new Leadership(new PersonId(typed.getOrDefault(LEAD, "")), person(typed, DEPUTY));
    }

    private static @Nullable PersonId person(Map<String, String> typed, String field) {
        String id = typed.getOrDefault(field, "");
        return id.isBlank() ? null : new PersonId(id);
    }

    /** @param present the deputy of today stays a choice, whatever became of them */
    static CardView.Leads choices(Leadership present, List<Person> candidates, Names names, Messages messages) {
        Map<String, String> leads = names.ofPersons(candidates, messages.language());
        Map<String, String> deputies = new LinkedHashMap<>(leads);
        PersonId deputy = present.deputy();
        if (deputy != null) {
            deputies.putIfAbsent(deputy.value(), names.of(deputy, messages));
        }
        return new CardView.Leads(present.lead().value(), deputy == null ? "" : deputy.value(), leads, deputies);
    }

    static Map<String, String> labels(Page page) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(LEAD, page.text("card.lead"));
        labels.put(DEPUTY, page.text("card.deputy"));
        labels.put(REASON, page.text("inbox.reason"));
        return labels;
    }

    /** The name that the field of a refusal has in this form. */
    static String field(Refusal refusal) {
        return "reason".equals(refusal.field()) ? REASON : Refusals.field(refusal);
    }

    /** Persons by their names. */
    static Map<String, String> readable(Map<String, String> typed, Names names, Page page) {
        Map<String, String> read = new LinkedHashMap<>(typed);
        for (String field : List.of(LEAD, DEPUTY)) {
            PersonId person = person(typed, field);
            if (person != null) {
                read.put(field, names.of(person, page.messages()));
            }
        }
        return read;
    }
}
