package org.iltizam.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.iltizam.committee.CommitteeDecisions.DecisionKind;
import org.iltizam.committee.Renewal.Candidate;
import org.iltizam.committee.Renewal.Place;
import org.iltizam.committee.Renewal.Ranked;
import org.iltizam.committee.Renewal.State;
import org.iltizam.committee.RenewalEvent.CallRepeated;
import org.iltizam.committee.RenewalEvent.MandateGiven;
import org.iltizam.committee.RenewalEvent.SeatVacated;
import org.iltizam.committee.RenewalEvent.SeatsProposed;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.people.People;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the seats and gives the mandates. */
@Service
@Transactional
public class SeatingCommittee {

    private final RenewalRows rows;
    private final Renewals renewals;
    private final RenewalRules rules;
    private final Seats seats;
    private final SeatRegister register;
    private final CommitteeDecisions decisions;
    private final People people;
    private final CandidateAccounts accounts;
    private final Sides sides;
    private final PeopleRegister newcomers;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SeatingCommittee(
            RenewalRows rows,
            Renewals renewals,
            RenewalRules rules,
            Seats seats,
            SeatRegister register,
            CommitteeDecisions decisions,
            People people,
            CandidateAccounts accounts,
            Sides sides,
            PeopleRegister newcomers,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.renewals = renewals;
        this.rules = rules;
        this.seats = seats;
        this.register = register;
        this.decisions = decisions;
        this.people = people;
        this.accounts = accounts;
        this.sides = sides;
        this.newcomers = newcomers;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    public void callAgain(RenewalId id, String reason, PersonId by) {
        Renewal renewal = rows.lock(id);
        rows.state(id, State.PREPARING);
        events.publishEvent(new CallRepeated(id, renewal.plan(), reason, by, clock.instant()));
    }

    /**
     * @param holders who sits for each institution
     * @param chosen numbers of the candidates
     */
    public Outcome<RenewalId> propose(
            RenewalId id,
            Map<OrganisationId, PersonId> holders,
            List<Integer> chosen,
            @Nullable String reason,
            PersonId by) {
        Renewal renewal = rows.lock(id);
        List<Ranked> ranking = renewals.ranking(id);
        List<Refusal> refusals = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < renewal.institutions().size(); i++) {
            OrganisationId institution = renewal.institutions().get(i);
            PersonId holder = holders.get(institution);
            if (holder == null
                    || people.find(holder)
                            .filter(person -> institution.equals(person.organisation()))
                            .isEmpty()) {
                refusals.add(Refusal.at("government[" + i + "].holder", "holderNotOfInstitution"));
                continue;
            }
            places.add(new Place(Side.GOVERNMENT, institution, holder, null, null));
        }
        if (!ranking.stream()
                .map(ranked -> ranked.candidate().number())
                .collect(Collectors.toSet())
                .containsAll(chosen)) {
            return Outcome.refused(List.of(Refusal.at("chosen", "notOffered")));
        }
        if (Set.copyOf(chosen).size() != renewal.seatsPerSide()) {
            refusals.add(Refusal.at("chosen", "parityBroken", renewal.seatsPerSide(), chosen.size()));
        }
        Map<Integer, Person> known = accounts.of(rows.candidates(id));
        Set<String> addresses = new HashSet<>();
        for (Ranked ranked : ranking) {
            Candidate candidate = ranked.candidate();
            if (chosen.contains(candidate.number())) {
                Person person = known.get(candidate.number());
                if (person != null && !sides.maySitOn(Side.CIVIL_SOCIETY, person)) {
                    refusals.add(Refusal.at("chosen", "candidateOfAnotherSide", candidate.name()));
                }
                if (person != null && hasSatLongEnough(person.id())) {
                    refusals.add(Refusal.at("chosen", "rotationDue", candidate.name()));
                }
                if (!addresses.add(candidate.email().toLowerCase(Locale.ROOT))) {
                    refusals.add(Refusal.at("chosen", "candidateTwice", candidate.name()));
                }
                PersonId holder = person == null ? null : person.id();
                places.add(new Place(Side.CIVIL_SOCIETY, null, holder, candidate.number(), null));
            }
        }
        Set<Integer> best = new HashSet<>(ranking.stream()
                .limit(renewal.seatsPerSide())
                .map(ranked -> ranked.candidate().number())
                .toList());
        if (!best.equals(Set.copyOf(chosen)) && (reason == null || reason.isBlank())) {
            refusals.add(Refusal.at("reason", "reasonOffRanking"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        rows.propose(id, places, reason);
        events.publishEvent(new SeatsProposed(id, renewal.plan(), renewal.seatsPerSide(), reason, by, clock.instant()));
        return Outcome.done(id);
    }

    public DecisionId putToVote(RenewalId id) {
        Renewal renewal = rows.lock(id);
        return decisions.put(renewal.plan(), DecisionKind.CONFIRM_SEATS, id.value(), renewal.openedBy());
    }

    /** The mandates begin now. Whoever is not confirmed leaves; a seat that is not filled stays vacant. */
    public Renewal seat(RenewalId id) {
        Renewal renewal = rows.lock(id);
        Instant now = clock.instant();
        Instant until = calendar.endOf(LocalDate.ofInstant(now, calendar.zone()).plusMonths(renewal.mandateMonths()));
        List<Seat> before = seats.of(renewal.plan());
        before.stream().filter(Seat::occupied).forEach(seat -> register.vacate(seat.id(), now));
        List<Place> places = rows.places(id);
        FreeSeats free = new FreeSeats(before, places);
        List<RenewalEvent> done = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            PersonId person = place.person() == null ? newcomer(renewal, place) : place.person();
            Seat old = free.take(place);
            SeatId seat = old == null ? newSeat(renewal, place, i) : old.id();
            if (old != null && place.side() == Side.CIVIL_SOCIETY && !person.equals(old.holder())) {
                register.forgetOrganisation(seat);
            }
            newcomers.grantRole(person, Role.COMMITTEE_MEMBER);
            register.give(seat, person, now, until).orThrow();
            rows.seated(id, i, seat, person);
            PersonId from = old == null ? null : old.holder();
            done.add(new MandateGiven(id, renewal.plan(), seat, from, person, until, null, now));
        }
        free.left().stream()
                .filter(Seat::occupied)
                .forEach(seat -> done.add(new SeatVacated(
                        id, renewal.plan(), seat.id(), Objects.requireNonNull(seat.holder()), null, now)));
        rows.seated(id, until);
        done.forEach(events::publishEvent);
        return renewals.get(id);
    }

    private boolean hasSatLongEnough(PersonId person) {
        return new MandatesInARow(rules.openMonthsBefore(), calendar.zone())
                        .until(clock.instant(), rows.termsOf(person))
                >= rules.mandatesInARow();
    }

    private SeatId newSeat(Renewal renewal, Place place, int position) {
        String name = place.organisation() == null
                ? "cs" + renewal.number() + "-" + position
                : "gov" + renewal.number() + "-" + position;
        return register.add(
                new SeatId(renewal.plan() + "-" + name), renewal.plan(), place.side(), place.organisation());
    }

    private PersonId newcomer(Renewal renewal, Place place) {
        Candidate candidate = rows.candidates(renewal.id()).stream()
                .filter(one -> Objects.equals(one.number(), place.candidate()))
                .findFirst()
                .orElseThrow();
        return newcomers.addPerson(new Person(
                new PersonId(renewal.id() + "-a" + candidate.number()),
                new LocalizedText(candidate.name(), candidate.name(), candidate.name()),
                null,
                Set.of(Role.COMMITTEE_MEMBER),
                candidate.email().toLowerCase(Locale.ROOT),
                Language.AR));
    }
}
