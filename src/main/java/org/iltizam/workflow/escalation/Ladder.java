package org.iltizam.workflow.escalation;

import static org.iltizam.workflow.WorkItemEvent.RungSkipped.OWN_DELAY;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.iltizam.deadline.EscalationPolicy;
import org.iltizam.deadline.Rung;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.people.People;
import org.iltizam.people.Role;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.WorkItemId;
import org.iltizam.workflow.Holders;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemEvent.RungReached;
import org.iltizam.workflow.WorkItemEvent.RungSkipped;
import org.iltizam.workflow.WorkItemStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Climbs the ladder of a late item rung by rung, and records each rung with its holder. */
@Component
class Ladder {

    private static final long BELOW = -1L;

    private final WorkItemStore store;
    private final Holders holders;
    private final People people;
    private final EscalationPolicy policy;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Ladder(
            WorkItemStore store,
            Holders holders,
            People people,
            EscalationPolicy policy,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.holders = holders;
        this.people = people;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param kind {@code wait}, {@code remind}, {@code ask} or {@code publish}, as the model's gateway reads it
     * @param holder who is asked; null when anybody of {@code group} is
     */
    record Step(
            long rung,
            String kind,
            @Nullable PersonId holder,
            @Nullable Role group,
            Instant nextAt) {}

    /**
     * @param reached the rung reached so far; null where the ladder has just begun
     * @param reminder the moved reminder date, where the deadline was moved
     */
    Step climb(WorkItemId id, @Nullable Long reached, @Nullable Instant reminder) {
        WorkItem item = store.find(id).orElseThrow();
        if (reminder != null && reminder.isAfter(clock.instant())) {
            return new Step(BELOW, "wait", null, null, reminder);
        }
        long below = reached == null || item.rung() < 0 ? BELOW : reached;
        if (item.pausedAt() != null) {
            return new Step(below, "wait", null, null, calendar.plusWorkingDays(clock.instant(), 1));
        }
        return climb(item, policy.rung((int) below + 1));
    }

    private Step climb(WorkItem item, Rung rung) {
        PersonId holder = holder(rung, item);
        if (rung.kind() == Rung.Kind.ASK && holder == null && isOfTheCoordination(item)) {
            return skip(item, rung);
        }
        Instant next = next(rung, item);
        WorkItem late = rung.kind() == Rung.Kind.PUBLISH
                ? store.makePublic(item.id(), rung.number(), holders.of(item).organisation(), clock.instant())
                : store.reachRung(item.id(), rung.number(), next);
        Role group = holder == null && rung.kind() == Rung.Kind.ASK ? Role.COORDINATOR : null;
        events.publishEvent(new RungReached(
                late, null, clock.instant(), rung.number(), rung.holder().name(), holder));
        return new Step(rung.number(), rung.kind().name().toLowerCase(Locale.ROOT), holder, group, next);
    }

    /** On to the next rung; only that of the committee, which is told, leaves its days to see to the work. */
    private Step skip(WorkItem item, Rung rung) {
        Instant next = next(rung, item);
        WorkItem late = store.reachRung(item.id(), rung.number(), next);
        events.publishEvent(new RungSkipped(
                late, null, clock.instant(), rung.number(), rung.holder().name(), OWN_DELAY));
        return rung.holder() == Rung.Holder.COORDINATOR_AND_COMMITTEE
                ? new Step(rung.number(), "wait", null, null, next)
                : climb(late, policy.rung(rung.number() + 1));
    }

    /** Where nobody else stands above a delay the coordination is asked: not about its own. */
    private boolean isOfTheCoordination(WorkItem item) {
        PersonId assignee = item.assignee();
        return assignee == null
                ? item.role() == Role.COORDINATOR
                : people.find(assignee)
                        .filter(person -> person.has(Role.COORDINATOR))
                        .isPresent();
    }

    private Instant next(Rung rung, WorkItem item) {
        if (rung.kind() == Rung.Kind.REMIND && item.hardAt().isAfter(clock.instant())) {
            return item.hardAt();
        }
        return calendar.plusWorkingDays(clock.instant(), Math.max(1, rung.delayWorkingDays()));
    }

    /** Nobody is asked about their own delay. */
    private @Nullable PersonId holder(Rung rung, WorkItem item) {
        PersonId asked = above(rung, item);
        return asked != null && asked.equals(item.assignee()) && rung.kind() == Rung.Kind.ASK ? null : asked;
    }

    private @Nullable PersonId above(Rung rung, WorkItem item) {
        return switch (rung.holder()) {
            case ASSIGNEE -> item.assignee();
            case DEPUTY -> holders.of(item).deputy();
            case INSTITUTION_HEAD -> head(holders.of(item).organisation());
            case COORDINATOR_AND_COMMITTEE, PUBLIC -> null;
        };
    }

    private @Nullable PersonId head(@Nullable OrganisationId organisation) {
        return organisation == null ? null : people.organisation(organisation).head();
    }
}
