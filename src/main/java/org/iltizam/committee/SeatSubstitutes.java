package org.iltizam.committee;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iltizam.committee.SubstituteEvent.SubstituteNamed;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.iltizam.shared.turn.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for the holder of a seat, on which days. The seat stays the holder's. */
@Service
@Transactional
public class SeatSubstitutes {

    private static final RowMapper<Substitution> ROW = (row, n) -> new Substitution(
            row.getString("id"),
            new SeatId(row.getString("seat")),
            new PlanId(row.getString("plan")),
            new PersonId(row.getString("holder")),
            new PersonId(row.getString("substitute")),
            row.getTimestamp("starts_at").toInstant(),
            row.getTimestamp("ends_at").toInstant(),
            row.getString("reason"),
            new PersonId(row.getString("named_by")));

    private final JdbcClient jdbc;
    private final Seats seats;
    private final People people;
    private final Sides sides;
    private final WorkingCalendar calendar;
    private final Turns turns;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SeatSubstitutes(
            JdbcClient jdbc,
            Seats seats,
            People people,
            Sides sides,
            WorkingCalendar calendar,
            Turns turns,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.seats = seats;
        this.people = people;
        this.sides = sides;
        this.calendar = calendar;
        this.turns = turns;
        this.clock = clock;
        this.events = events;
    }

    /** @param id key of its process: {@code nap3-u2} */
    public record Substitution(
            String id,
            SeatId seat,
            PlanId plan,
            PersonId holder,
            PersonId substitute,
            Instant starts,
            Instant ends,
            String reason,
            PersonId namedBy) {}

    /** @param last last day of the absence */
    public Outcome<String> name(
            SeatId id, PersonId substitute, LocalDate first, LocalDate last, String reason, PersonId by) {
        // two absences that overlap must see each other
        turns.take("substitutes");
        Seat seat = seats.find(id).orElse(null);
        PersonId holder = seat == null ? null : seat.holder();
        if (seat == null || holder == null) {
            return Outcome.refused(List.of(Refusal.at("seat", "seatVacant")));
        }
        Person person = people.find(substitute).orElse(null);
        String unfit = person == null ? "required" : unfit(seat, person, seated(seat));
        if (unfit != null) {
            return Outcome.refused(List.of(Refusal.at("substitute", unfit)));
        }
        if (last.isBefore(first) || first.isBefore(calendar.dayOf(clock.instant()))) {
            return Outcome.refused(List.of(Refusal.at("until", "substituteDates")));
        }
        if (reason.isBlank()) {
            return Outcome.refused(List.of(Refusal.at("reason", "required")));
        }
        Instant starts = first.atStartOfDay(calendar.zone()).toInstant();
        Instant ends = calendar.endOf(last);
        if (overlaps(id, starts, ends)) {
            return Outcome.refused(List.of(Refusal.at("seat", "substitutedAlready")));
        }
        if (standsInElsewhere(substitute, seat, starts, ends)) {
            return Outcome.refused(List.of(Refusal.at("substitute", "substituteElsewhere")));
        }
        String key = seat.plan() + "-u"
                + (1
                        + jdbc.sql("select count(*) from seat_substitute where plan = :plan")
                                .param("plan", seat.plan().value())
                                .query(Integer.class)
                                .single());
        jdbc.sql("""
                        insert into seat_substitute (id, seat, plan, holder, substitute, starts_at, ends_at, reason, named_by)
                        values (:id, :seat, :plan, :holder, :substitute, :starts, :ends, :reason, :by)""")
                .param("id", key)
                .param("seat", id.value())
                .param("plan", seat.plan().value())
                .param("holder", holder.value())
                .param("substitute", substitute.value())
                .param("starts", Timestamp.from(starts))
                .param("ends", Timestamp.from(ends))
                .param("reason", reason)
                .param("by", by.value())
                .update();
        events.publishEvent(new SubstituteNamed(
                key, seat.plan(), id, holder, substitute, starts, ends, reason, by, clock.instant()));
        return Outcome.done(key);
    }

    /** Who may stand in for the holder of the seat, on days on which they do so for no other. */
    @Transactional(readOnly = true)
    public List<Person> candidates(SeatId id) {
        Seat seat = seats.find(id).filter(Seat::occupied).orElse(null);
        if (seat == null) {
            return List.of();
        }
        Set<PersonId> seated = seated(seat);
        return people.everyone().stream()
                .filter(person -> unfit(seat, person, seated) == null)
                .toList();
    }

    /** Why this person cannot stand in there, as the code of a refusal; null where they can. */
    private @Nullable String unfit(Seat seat, Person person, Set<PersonId> seated) {
        if (person.id().equals(seat.holder())) {
            return "required";
        }
        if (seated.contains(person.id())) {
            return "substituteHoldsASeat";
        }
        return sides.mayActFor(seat, person) ? null : "substituteOfAnotherSide";
    }

    private Set<PersonId> seated(Seat seat) {
        return seats.occupied(seat.plan()).stream().map(Seat::holder).collect(Collectors.toSet());
    }

    public Optional<Substitution> find(String id) {
        return jdbc.sql("select * from seat_substitute where id = :id")
                .param("id", id)
                .query(ROW)
                .optional();
    }

    /** Who does the work of the seat at this moment: its holder, or whoever stands in for that very holder. */
    public Optional<PersonId> at(SeatId seat) {
        return seats.find(seat)
                .map(Seat::holder)
                .map(holder -> jdbc.sql("""
                        select * from seat_substitute
                        where seat = :seat and holder = :holder and starts_at <= :now and ends_at > :now""")
                        .param("seat", seat.value())
                        .param("holder", holder.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .query(ROW)
                        .optional()
                        .map(Substitution::substitute)
                        .orElse(holder));
    }

    /** Those that run at this moment. */
    public List<Substitution> now(PlanId plan) {
        Instant now = clock.instant();
        return ahead(plan).stream()
                .filter(substitution -> !substitution.starts().isAfter(now))
                .toList();
    }

    /** Those that run or will run. */
    public List<Substitution> ahead(PlanId plan) {
        return jdbc.sql("select * from seat_substitute where plan = :plan and ends_at >= :now order by starts_at, id")
                .param("plan", plan.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(ROW)
                .list();
    }

    private boolean standsInElsewhere(PersonId substitute, Seat seat, Instant starts, Instant ends) {
        return jdbc.sql("""
                                select count(*) from seat_substitute
                                where plan = :plan and substitute = :substitute and seat <> :seat
                                    and starts_at <= :ends and ends_at >= :starts""")
                        .param("plan", seat.plan().value())
                        .param("substitute", substitute.value())
                        .param("seat", seat.id().value())
                        .param("starts", Timestamp.from(starts))
                        .param("ends", Timestamp.from(ends))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean overlaps(SeatId seat, Instant starts, Instant ends) {
        return jdbc.sql("""
                                select count(*) from seat_substitute
                                where seat = :seat and starts_at <= :ends and ends_at >= :starts""")
                        .param("seat", seat.value())
                        .param("starts", Timestamp.from(starts))
                        .param("ends", Timestamp.from(ends))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
