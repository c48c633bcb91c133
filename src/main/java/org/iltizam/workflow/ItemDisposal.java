package org.iltizam.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.iltizam.workflow.WorkItemEvent.HandedOver;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives open work to another person, or more time, once; either with a reason. */
@Component
class ItemDisposal {

    private static final int LONGEST_REASON = 2000;

    private final WorkItemStore store;
    private final EngineTasks engine;
    private final People people;
    private final Heirs heirs;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Acts acts;

    ItemDisposal(
            WorkItemStore store,
            EngineTasks engine,
            People people,
            Heirs heirs,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events,
            Acts acts) {
        this.store = store;
        this.engine = engine;
        this.people = people;
        this.heirs = heirs;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
        this.acts = acts;
    }

    Outcome<WorkItem> handOver(WorkItemId id, PersonId by, PersonId to, String reason) {
        return acts.whole(() -> {
            WorkItem item = store.lock(id).orElse(null);
            Person heir = people.find(to).orElse(null);
            if (item == null || item.state() != WorkItemState.OPEN) {
                return Outcome.refused("workItemGone");
            }
            if (!mayDispose(item, by)) {
                return Outcome.refused("notYourWork");
            }
            List<Refusal> wrong = wrong("handTo", heir, reason);
            if (heir == null || !wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            if (!heirs.of(item).contains(heir)) {
                return Outcome.refused(List.of(Refusal.at("handTo", "cannotHoldThis")));
            }
            engine.assign(store.engineSide(id).task(), to);
            WorkItem moved = store.assign(id, to);
            events.publishEvent(new HandedOver(moved, by, clock.instant(), item.assignee(), to, reason));
            return Outcome.done(moved);
        });
    }

    /** @param tellLadder whether the escalation is told: not when one of its own rungs gives the time */
    Outcome<WorkItem> extend(
            WorkItemId id, PersonId by, @Nullable LocalDate newLastDay, String reason, boolean tellLadder) {
        return acts.whole(() -> {
            WorkItem item = store.lock(id).orElse(null);
            if (item == null || item.state() != WorkItemState.OPEN) {
                return Outcome.refused("workItemGone");
            }
            if (!mayDispose(item, by)) {
                return Outcome.refused("notYourWork");
            }
            List<Refusal> wrong = wrong("newDate", newLastDay, reason);
            if (newLastDay == null || !wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            WorkItemStore.EngineSide side = store.engineSide(id);
            if (side.extended()) {
                return Outcome.refused("extendedAlready");
            }
            Instant hard = newLastDay
                    .atTime(LocalTime.of(23, 59, 59))
                    .atZone(calendar.zone())
                    .toInstant();
            if (!hard.isAfter(item.hardAt()) || !hard.isAfter(clock.instant())) {
                return Outcome.refused(List.of(Refusal.at("newDate", "dateNotLater")));
            }
            int gained = calendar.workingDaysBetween(item.hardAt(), hard);
            Instant target = calendar.plusWorkingDays(item.targetAt(), Math.max(gained, 1));
            Instant earliest = target.isBefore(hard) ? target : hard;
            Deadline later = new Deadline(earliest, earliest, hard);
            engine.move(side.task(), later);
            WorkItem moved = store.move(id, earliest, hard, true);
            if (tellLadder) {
                // after the move: the ladder begins again below its first rung
                engine.tellLadder(id, later);
            }
            events.publishEvent(new DeadlineExtended(moved, by, clock.instant(), item.hardAt(), hard, reason));
            return Outcome.done(moved);
        });
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

    private boolean mayDispose(WorkItem item, PersonId by) {
        Person person = people.get(by);
        return person.has(Role.COORDINATOR) || item.isFor(person) || holdsRungOf(item, by);
    }

    private boolean holdsRungOf(WorkItem item, PersonId by) {
        return store.openFor(item.subject()).stream()
                .filter(open -> by.equals(open.assignee()))
                .anyMatch(open -> item.id().equals(store.engineSide(open.id()).about()));
    }
}
