package org.iltizam.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.iltizam.deadline.Deadline;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.WorkItemId;
import org.iltizam.workflow.WorkItemEvent.DeadlineExtended;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives open work to another person, or more time, once; either with a reason. */
@Component
class ItemDisposal {

    private static final int LONGEST_REASON = 2000;

    private final WorkItemStore store;
    private final SeatRounds rounds;
    private final EngineTasks engine;
    private final Assigning assigning;
    private final People people;
    private final Heirs heirs;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Acts acts;

    ItemDisposal(
            WorkItemStore store,
            SeatRounds rounds,
            EngineTasks engine,
            Assigning assigning,
            People people,
            Heirs heirs,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events,
            Acts acts) {
        this.store = store;
        this.rounds = rounds;
        this.engine = engine;
        this.assigning = assigning;
        this.people = people;
        this.heirs = heirs;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
        this.acts = acts;
    }

    Outcome<WorkItem> handOver(WorkItemId id, PersonId by, PersonId to, String reason) {
        return acts.whole(() -> {
            // with the whole round: of two hand-overs to one person the second sees the first
            WorkItem item = among(rounds.lockTogether(id), id);
            Person heir = people.find(to).orElse(null);
            if (item == null) {
                return Outcome.refused("workItemGone");
            }
            Person giver = people.get(by);
            if (!item.isFor(giver) && !standsAbove(item, giver)) {
                return Outcome.refused("notYourWork");
            }
            List<Refusal> wrong = wrong("handTo", heir, reason);
            if (heir == null || !wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            if (!heirs.of(item).contains(heir)) {
                return Outcome.refused(List.of(Refusal.at("handTo", "cannotHoldThis")));
            }
            return Outcome.done(assigning.give(item, to, by, reason));
        });
    }

    private static @Nullable WorkItem among(List<WorkItem> open, WorkItemId id) {
        return open.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
    }

    /**
     * What all seats are asked at once closes at one hour: a seat's task is extended with the whole round, by the
     * coordinator alone.
     *
     * @param tellLadder whether the escalation is told: not when one of its own rungs gives the time
     */
    Outcome<WorkItem> extend(
            WorkItemId id, PersonId by, @Nullable LocalDate newLastDay, String reason, boolean tellLadder) {
        return acts.whole(() -> {
            List<WorkItem> together = rounds.lockTogether(id);
            WorkItem item = among(together, id);
            if (item == null) {
                return Outcome.refused("workItemGone");
            }
            Person giver = people.get(by);
            if (!standsAbove(item, giver)) {
                return Outcome.refused("notYourWork");
            }
            Refusal never = noMoreTime(item, giver.has(Role.COORDINATOR));
            if (never != null) {
                return Outcome.refused(List.of(never));
            }
            List<Refusal> wrong = wrong("newDate", newLastDay, reason);
            if (newLastDay == null || !wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            Instant hard = calendar.endOf(newLastDay);
            if (!hard.isAfter(item.hardAt()) || !hard.isAfter(clock.instant())) {
                return Outcome.refused(List.of(Refusal.at("newDate", "dateNotLater")));
            }
            for (WorkItem one : together) {
                moveTo(hard, one, !one.id().equals(id), tellLadder, by, reason);
            }
            if (item.seat() != null) {
                engine.endNotBefore(store.engineSide(id).task(), hard);
            }
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    /** Why an open item gets no more time, whatever day is asked for; null where it can. */
    @Nullable
    Refusal noMoreTime(WorkItem item, boolean coordinator) {
        if (item.seat() != null && !coordinator) {
            return Refusal.at("newDate", "roundExtendedByCoordinator");
        }
        return store.engineSide(item.id()).extended() ? Refusal.of("extendedAlready") : null;
    }

    /** @param along another seat's task of the same round, which closes at the same hour */
    private void moveTo(Instant hard, WorkItem item, boolean along, boolean tellLadder, PersonId by, String reason) {
        int gained = calendar.workingDaysBetween(item.hardAt(), hard);
        Instant target = calendar.plusWorkingDays(item.targetAt(), Math.max(gained, 1));
        Instant earliest = target.isBefore(hard) ? target : hard;
        Deadline later = new Deadline(earliest, earliest, hard);
        String task = store.engineSide(item.id()).task();
        engine.move(task, later);
        WorkItem moved = store.move(item.id(), earliest, hard, true);
        if (along || tellLadder) {
            // after the move: the ladder begins again below its first rung
            engine.tellLadder(task, item.id(), later);
        }
        events.publishEvent(new DeadlineExtended(moved, by, clock.instant(), item.hardAt(), hard, reason, along));
    }

    /** @param chosen the day or the person: null where there is none, or none that could be found */
    private static List<Refusal> wrong(String field, @Nullable Object chosen, String reason) {
        List<Refusal> wrong = new ArrayList<>();
        if (chosen == null) {
            wrong.add(Refusal.at(field, "required"));
        }
        if (reason.isBlank()) {
            wrong.add(Refusal.at("reason", "required"));
        } else if (reason.length() > LONGEST_REASON) {
            wrong.add(Refusal.at("reason", "tooLong", LONGEST_REASON, reason.length()));
        }
        return wrong;
    }

    /** The coordinator, and whoever the ladder of the item asks about it. */
    private boolean standsAbove(WorkItem item, Person person) {
        return person.has(Role.COORDINATOR) || holdsRungOf(item, person.id());
    }

    private boolean holdsRungOf(WorkItem item, PersonId by) {
        return store.openFor(item.subject()).stream()
                .filter(open -> by.equals(open.assignee()))
                .anyMatch(open -> item.id().equals(store.engineSide(open.id()).about()));
    }
}
