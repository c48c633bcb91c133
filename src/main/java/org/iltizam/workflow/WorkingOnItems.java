package org.iltizam.workflow;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.iltizam.deadline.Deadline;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.WorkItemId;
import org.iltizam.workflow.WorkItemEvent.DeadlineExtended;
import org.iltizam.workflow.WorkItemEvent.HandedOver;
import org.iltizam.workflow.WorkItemEvent.WorkItemDone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class WorkingOnItems implements WorkItems {

    /** Two seats that answer at the same moment meet in the engine's count of open instances; the second tries again. */
    private static final int ATTEMPTS = 6;

    private final WorkItemStore store;
    private final EngineTasks engine;
    private final Forms forms;
    private final People people;
    private final Heirs heirs;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;
    private final TaskHandlers handlers;

    WorkingOnItems(
            WorkItemStore store,
            EngineTasks engine,
            Forms forms,
            People people,
            Heirs heirs,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            ObjectMapper json,
            TaskHandlers handlers) {
        this.store = store;
        this.engine = engine;
        this.forms = forms;
        this.people = people;
        this.heirs = heirs;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.handlers = handlers;
    }

    @Override
    public Optional<WorkItem> find(WorkItemId id) {
        return store.find(id);
    }

    @Override
    public List<WorkItem> openFor(String subject) {
        return store.openFor(subject);
    }

    @Override
    public List<WorkItem> historyOf(String subject) {
        return store.historyOf(subject);
    }

    @Override
    public Optional<WorkItem> about(WorkItem rung) {
        return Optional.ofNullable(store.engineSide(rung.id()).about()).flatMap(store::find);
    }

    @Override
    public boolean mayAct(WorkItem item, Person person) {
        if (item.assignee() != null) {
            return item.assignee().equals(person.id());
        }
        return item.role() != null && person.has(item.role());
    }

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        return handler(item).prefill(item, language);
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        WorkItem asked = about(item).orElse(item);
        return handler(asked).beside(asked, language);
    }

    @Override
    public void draftSaved(WorkItem item, PersonId by, Map<String, Object> draft) {
        draftSaved(handler(item), item, by, draft);
    }

    private <F> void draftSaved(TaskHandler<F> handler, WorkItem item, PersonId by, Map<String, Object> draft) {
        F form = convert(handler, draft);
        if (form != null) {
            transaction.executeWithoutResult(status -> handler.draftSaved(item, by, form));
        }
    }

    @Override
    public Outcome<WorkItem> complete(WorkItemId id, PersonId by, int version, Map<String, Object> answer) {
        return inTransaction(() -> {
            WorkItem item = store.lock(id).orElse(null);
            Refusal refusal = refusalFor(item, by, version);
            if (item == null || refusal != null) {
                return Outcome.refused(List.of(refusal == null ? Refusal.of("workItemGone") : refusal));
            }
            return handle(handler(item), item, by, answer);
        });
    }

    private <F> Outcome<WorkItem> handle(
            TaskHandler<F> handler, WorkItem item, PersonId by, Map<String, Object> answer) {
        Outcome<Map<String, Object>> checked = forms.validate(item.form(), answer);
        if (!(checked instanceof Outcome.Done<Map<String, Object>> clean)) {
            return Outcome.refused(checked.refusals());
        }
        F form = convert(handler, clean.value());
        if (form == null) {
            return Outcome.refused("malformed");
        }
        Outcome<Map<String, Object>> handled = handler.handle(item, by, form);
        if (!(handled instanceof Outcome.Done<Map<String, Object>> variables)) {
            return Outcome.refused(handled.refusals());
        }
        String engineTask = store.done(item.id(), by, clock.instant());
        events.publishEvent(new WorkItemDone(item, by, clock.instant()));
        engine.complete(engineTask, variables.value());
        return Outcome.done(item);
    }

    @Override
    public Outcome<WorkItem> handOver(WorkItemId id, PersonId by, PersonId to, String reason) {
        return inTransaction(() -> {
            WorkItem item = store.lock(id).orElse(null);
            Person heir = people.find(to).orElse(null);
            if (item == null || item.state() != WorkItemState.OPEN) {
                return Outcome.refused("workItemGone");
            }
            if (!mayDispose(item, by)) {
                return Outcome.refused("notYourWork");
            }
            if (heir == null) {
                return Outcome.refused(List.of(Refusal.at("handTo", "required")));
            }
            if (reason.isBlank()) {
                return Outcome.refused(List.of(Refusal.at("reason", "required")));
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

    @Override
    public Outcome<WorkItem> extend(WorkItemId id, PersonId by, LocalDate newLastDay, String reason) {
        return extend(id, by, newLastDay, reason, true);
    }

    @Override
    public Outcome<WorkItem> extendFromRung(WorkItemId id, PersonId by, LocalDate newLastDay, String reason) {
        return extend(id, by, newLastDay, reason, false);
    }

    private Outcome<WorkItem> extend(
            WorkItemId id, PersonId by, LocalDate newLastDay, String reason, boolean tellLadder) {
        return inTransaction(() -> {
            WorkItem item = store.lock(id).orElse(null);
            if (item == null || item.state() != WorkItemState.OPEN) {
                return Outcome.refused("workItemGone");
            }
            if (!mayDispose(item, by)) {
                return Outcome.refused("notYourWork");
            }
            if (reason.isBlank()) {
                return Outcome.refused(List.of(Refusal.at("reason", "required")));
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

    private boolean mayDispose(WorkItem item, PersonId by) {
        Person person = people.get(by);
        return person.has(Role.COORDINATOR) || mayAct(item, person) || holdsRungOf(item, by);
    }

    private boolean holdsRungOf(WorkItem item, PersonId by) {
        return store.openFor(item.subject()).stream()
                .filter(open -> by.equals(open.assignee()))
                .anyMatch(open -> item.id().equals(store.engineSide(open.id()).about()));
    }

    private @Nullable Refusal refusalFor(@Nullable WorkItem item, PersonId by, int version) {
        if (item == null || item.state() == WorkItemState.WITHDRAWN) {
            return Refusal.of("workItemGone");
        }
        if (item.state() == WorkItemState.DONE) {
            return Refusal.of("workItemDone");
        }
        if (!mayAct(item, people.get(by))) {
            return Refusal.of("notYourWork");
        }
        return item.version() == version ? null : Refusal.of("workItemStale");
    }

    private <F> @Nullable F convert(TaskHandler<F> handler, Map<String, Object> answer) {
        try {
            return json.convertValue(answer, handler.form());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private TaskHandler<?> handler(WorkItem item) {
        return handlers.of(item);
    }

    /** A refusal rolls back whatever was written before it was found. */
    private <T> Outcome<T> inTransaction(Supplier<Outcome<T>> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                Outcome<T> outcome = transaction.execute(status -> {
                    Outcome<T> result = act.get();
                    if (!result.isDone()) {
                        status.setRollbackOnly();
                    }
                    return result;
                });
                return outcome == null ? Outcome.refused("workItemGone") : outcome;
            } catch (OptimisticLockingFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
