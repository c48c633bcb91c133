package org.iltizam.story;

import java.time.LocalDate;
import java.util.List;
import org.iltizam.shared.LocalizedText;

/**
 * {@code renewal.yaml}: the committee seated anew.
 *
 * @param unnamed what the sources count without naming it, and who sits for it
 */
record RenewalFile(
        LocalizedText call,
        LocalDate closes,
        int mandateMonths,
        List<String> panel,
        PeopleFile unnamed,
        List<Applicant> candidates) {

    record Applicant(String name, String association, String email, String motivation, int score) {}
}
