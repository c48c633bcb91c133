package org.iltizam.committee;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iltizam.committee.Renewal.Candidate;
import org.iltizam.committee.Renewal.Score;
import org.iltizam.committee.RenewalEvent.CandidatesScored;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The panel scores the candidates of a call; nobody scores a candidate they are tied to. */
@Service
@Transactional
public class ScoringCandidates {

    private static final int BEST = 20;

    private final RenewalRows rows;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScoringCandidates(RenewalRows rows, People people, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** @return refusals at {@code scores[n].field}, in the order of the candidates */
    public Outcome<RenewalId> score(RenewalId id, List<Score> scores, PersonId panelist) {
        Renewal renewal = rows.lock(id);
        List<Candidate> candidates = rows.candidates(id);
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            int number = candidates.get(i).number();
            Score score = scores.stream()
                    .filter(one -> one.candidate() == number)
                    .findFirst()
                    .orElse(new Score(number, panelist, false, null, null));
            Refusal refusal = refusal("scores[" + i + "].", candidates.get(i), score, panelist);
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        Set<Integer> left = candidates.stream().map(Candidate::number).collect(Collectors.toSet());
        for (int i = 0; i < scores.size(); i++) {
            if (!left.remove(scores.get(i).candidate())) {
                refusals.add(Refusal.at("scores[" + i + "].score", "notOffered"));
            }
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        scores.forEach(score -> rows.score(id, score));
        int ties = (int) scores.stream().filter(Score::tied).count();
        events.publishEvent(new CandidatesScored(id, renewal.plan(), ties, panelist, clock.instant()));
        return Outcome.done(id);
    }

    private @Nullable Refusal refusal(String row, Candidate candidate, Score score, PersonId panelist) {
        if (score.tied()) {
            if (score.score() != null) {
                return Refusal.at(row + "score", "tiedMayNotScore");
            }
            return score.interest() == null || score.interest().isBlank()
                    ? Refusal.at(row + "interest", "interestWithoutWords")
                    : null;
        }
        if (ofSameAssociation(candidate, panelist)) {
            return Refusal.at(row + "tied", "sameAssociation");
        }
        Integer given = score.score();
        return given == null || given < 0 || given > BEST ? Refusal.at(row + "score", "scoreMissing") : null;
    }

    private boolean ofSameAssociation(Candidate candidate, PersonId panelist) {
        Person person = people.get(panelist);
        if (candidate.email().equalsIgnoreCase(person.email())) {
            return true;
        }
        OrganisationId organisation = person.organisation();
        if (organisation == null) {
            return false;
        }
        LocalizedText name = people.organisation(organisation).name();
        return Arrays.stream(Language.values())
                .flatMap(language -> name.in(language).stream())
                .anyMatch(candidate.association().strip()::equalsIgnoreCase);
    }
}
