package org.iltizam.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.iltizam.committee.Renewal.Candidate;
import org.iltizam.committee.Renewal.Place;
import org.iltizam.committee.Renewal.Ranked;
import org.iltizam.committee.Renewal.Score;
import org.iltizam.committee.Renewal.State;
import org.iltizam.committee.RenewalEvent.CallClosed;
import org.iltizam.committee.RenewalEvent.CallPublished;
import org.iltizam.committee.RenewalEvent.CandidateApplied;
import org.iltizam.committee.RenewalEvent.RenewalOpened;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a renewal, calls for candidates and takes their applications. */
@Service
@Transactional
public class Renewals {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;

    private final RenewalRows rows;
    private final RenewalRules rules;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Renewals(
            RenewalRows rows,
            RenewalRules rules,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    public Optional<Renewal> find(RenewalId id) {
        return rows.find(id);
    }

    public Renewal get(RenewalId id) {
        return rows.find(id).orElseThrow();
    }

    public Optional<Renewal> latest(PlanId plan) {
        return rows.latest(plan);
    }

    public List<Candidate> candidates(RenewalId id) {
        return rows.candidates(id);
    }

    public List<Score> scores(RenewalId id) {
        return rows.scores(id);
    }

    public List<Place> places(RenewalId id) {
        return rows.places(id);
    }

    /** The best first; whom nobody may score comes last. */
    public List<Ranked> ranking(RenewalId id) {
        List<Score> scores = rows.scores(id);
        return rows.candidates(id).stream()
                .map(candidate -> new Ranked(candidate, mean(scores, candidate)))
                .sorted(Comparator.comparing(Ranked::mean, Comparator.nullsLast(Comparator.<Double>reverseOrder()))
                        .thenComparing(ranked -> ranked.candidate().number()))
                .toList();
    }

    private static @Nullable Double mean(List<Score> scores, Candidate candidate) {
        OptionalDouble mean = scores.stream()
                .filter(score -> score.candidate() == candidate.number())
                .map(Score::score)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    /** @param institutions those that hold commitments of the plan */
    public Outcome<RenewalId> open(PlanId plan, List<OrganisationId> institutions, PersonId by) {
        Renewal last = rows.latest(plan).orElse(null);
        if (last != null && last.state() != State.SEATED) {
            return Outcome.refused("renewalRunning");
        }
        if (institutions.isEmpty()) {
            return Outcome.refused("noInstitutions");
        }
        int number = last == null ? 1 : last.number() + 1;
        RenewalId id = RenewalId.of(plan, number);
        rows.open(
                new Renewal(
                        id,
                        plan,
                        number,
                        State.PREPARING,
                        by,
                        institutions,
                        LocalizedText.NONE,
                        null,
                        0,
                        List.of(),
                        null,
                        null),
                clock.instant());
        events.publishEvent(new RenewalOpened(id, plan, by, clock.instant()));
        return Outcome.done(id);
    }

    /** @return when applications close */
    public Outcome<Instant> call(
            RenewalId id, LocalizedText call, LocalDate closes, int months, List<PersonId> panel, PersonId by) {
        Renewal renewal = rows.lock(id);
        List<Refusal> refusals = new ArrayList<>();
        Instant end = calendar.endOf(closes);
        if (calendar.workingDaysBetween(clock.instant(), end) < rules.applyWorkingDays()) {
            refusals.add(Refusal.at("closes", "closesTooSoon", rules.applyWorkingDays()));
        }
        if (months < SHORTEST || months > LONGEST) {
            refusals.add(Refusal.at("mandateMonths", "mandateLength", SHORTEST, LONGEST));
        }
        if (panel.stream().distinct().count() < rules.panel()) {
            refusals.add(Refusal.at("panel", "panelTooSmall"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        rows.called(id, call, end, months, panel.stream().distinct().toList());
        events.publishEvent(new CallPublished(id, renewal.plan(), renewal.seatsPerSide(), end, by, clock.instant()));
        return Outcome.done(end);
    }

    /**
     * Whether an address has applied before is told to nobody, since whoever sends proves nothing: another application
     * from it stands beside the first.
     *
     * @return the number of the application; the same one for the same form sent twice
     */
    public Outcome<Integer> apply(RenewalId id, String name, String association, String email, String motivation) {
        Renewal renewal = rows.lock(id);
        Instant closes = renewal.closesAt();
        if (renewal.state() != State.CALLED || closes == null || clock.instant().isAfter(closes)) {
            return Outcome.refused("callClosed");
        }
        List<Candidate> known = rows.candidates(id);
        for (Candidate other : known) {
            if (other.equals(new Candidate(other.number(), name, association, email, motivation))) {
                return Outcome.done(other.number());
            }
        }
        int number = known.size() + 1;
        rows.apply(id, new Candidate(number, name, association, email, motivation), clock.instant());
        events.publishEvent(new CandidateApplied(id, renewal.plan(), number, null, clock.instant()));
        return Outcome.done(number);
    }

    /** @return whether anybody has applied */
    public boolean close(RenewalId id) {
        Renewal renewal = rows.lock(id);
        int candidates = rows.candidates(id).size();
        rows.state(id, candidates == 0 ? State.PREPARING : State.SCORING);
        events.publishEvent(new CallClosed(id, renewal.plan(), candidates, null, clock.instant()));
        return candidates > 0;
    }
}
