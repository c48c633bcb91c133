package org.iltizam.workflow.committeerenewal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.iltizam.committee.CandidateAccounts;
import org.iltizam.committee.Renewal;
import org.iltizam.committee.Renewal.Candidate;
import org.iltizam.committee.Renewal.Place;
import org.iltizam.committee.Renewal.Ranked;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.Renewals;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.Language;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.springframework.stereotype.Component;

/** What one has to know of a renewal, as lines beside a form. */
@Component
class RenewalWords {

    private final Renewals renewals;
    private final People people;
    private final CandidateAccounts accounts;

    RenewalWords(Renewals renewals, People people, CandidateAccounts accounts) {
        this.renewals = renewals;
        this.people = people;
        this.accounts = accounts;
    }

    String institutions(RenewalId id, Language language) {
        Renewal renewal = renewals.get(id);
        String names = renewal.institutions().stream()
                .map(institution -> name(institution, language))
                .collect(Collectors.joining("\n"));
        return renewal.seatsPerSide() + " + " + renewal.seatsPerSide() + "\n" + names;
    }

    String ranking(RenewalId id) {
        return renewals.ranking(id).stream().map(RenewalWords::line).collect(Collectors.joining("\n"));
    }

    String accounts(RenewalId id, Language language) {
        List<Candidate> candidates = renewals.candidates(id);
        Map<Integer, Person> known = accounts.of(candidates);
        List<String> lines = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Person person = known.get(candidate.number());
            if (person != null) {
                lines.add(label(candidate) + "\n  " + person(person, language));
            }
        }
        return String.join("\n", lines);
    }

    private String person(Person person, Language language) {
        String name = person.name().shownIn(language).text();
        OrganisationId body = person.organisation();
        return body == null ? name : name + ", " + name(body, language);
    }

    String interests(RenewalId id, Language language) {
        List<Candidate> candidates = renewals.candidates(id);
        return renewals.scores(id).stream()
                .filter(Renewal.Score::tied)
                .map(score -> name(score.panelist(), language) + " – "
                        + candidates.stream()
                                .filter(one -> one.number() == score.candidate())
                                .map(Candidate::name)
                                .findFirst()
                                .orElse("")
                        + "\n  " + score.interest())
                .collect(Collectors.joining("\n"));
    }

    String proposal(RenewalId id, Language language) {
        List<Candidate> candidates = renewals.candidates(id);
        return renewals.places(id).stream()
                .map(place -> line(place, candidates, language))
                .collect(Collectors.joining("\n"));
    }

    String name(OrganisationId id, Language language) {
        return people.organisation(id).name().shownIn(language).text();
    }

    String name(PersonId id, Language language) {
        return people.get(id).name().shownIn(language).text();
    }

    static String label(Candidate candidate) {
        return candidate.number() + ". " + candidate.name() + " – " + candidate.association();
    }

    static String line(Ranked ranked) {
        Double mean = ranked.mean();
        return label(ranked.candidate()) + (mean == null ? "" : " – " + String.format(Locale.ROOT, "%.1f/20", mean));
    }

    private String line(Place place, List<Candidate> candidates, Language language) {
        OrganisationId organisation = place.organisation();
        PersonId person = place.person();
        if (organisation != null && person != null) {
            return name(organisation, language) + " – " + name(person, language);
        }
        return candidates.stream()
                .filter(one -> Integer.valueOf(one.number()).equals(place.candidate()))
                .map(RenewalWords::label)
                .findFirst()
                .orElse("");
    }
}
