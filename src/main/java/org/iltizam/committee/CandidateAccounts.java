package org.iltizam.committee;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.iltizam.committee.Renewal.Candidate;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.springframework.stereotype.Component;

/** Whose account has the address that a candidate gave: this person would sit, whatever name was given. */
@Component
public class CandidateAccounts {

    private final People people;

    CandidateAccounts(People people) {
        this.people = people;
    }

    /** By the number of the candidate; nothing where the address is of nobody. */
    public Map<Integer, Person> of(Collection<Candidate> candidates) {
        Map<String, Person> byAddress = people.everyone().stream()
                .collect(Collectors.toMap(
                        person -> person.email().toLowerCase(Locale.ROOT), person -> person, (first, next) -> first));
        Map<Integer, Person> found = new HashMap<>();
        for (Candidate candidate : candidates) {
            Person person = byAddress.get(candidate.email().toLowerCase(Locale.ROOT));
            if (person != null) {
                found.put(candidate.number(), person);
            }
        }
        return found;
    }
}
