package org.iltizam.workflow;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.WorkItemId;
import org.iltizam.workflow.WorkItemEvent.WorkItemDone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class WorkingOnItems implements WorkItems {

    private final WorkItemStore store;
    private final EngineTasks engine;
    private final Forms forms;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Acts acts;
    private final ItemDisposal disposal;
    private final ObjectMapper json;
    private final TaskHandlers handlers;

    WorkingOnItems(
            WorkItemStore store,
            EngineTasks engine,
            Forms forms,
            People people,
            Clock clock,
            ApplicationEventPublisher events,
            Acts acts,
            ItemDisposal disposal,
            ObjectMapper json,
            TaskHandlers handlers) {
        this.store = store;
        this.engine = engine;
        this.forms = forms;
        this.people = people;
        this.clock = clock;
        this.events = events;
        this.acts = acts;
        this.disposal = disposal;
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
        return item.isFor(person);
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
            acts.inOne(() -> handler.draftSaved(item, by, form));
        }
    }

    @Override
    public Outcome<WorkItem> complete(WorkItemId id, PersonId by, int version, Map<String, Object> answer) {
        return acts.whole(() -> {
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
        Outcome<Map<String, Object>> checked =
                forms.validate(item.form(), answer, () -> handler.prefill(item, Language.AR));
        if (!(checked instanceof Outcome.Done<Map<String, Object>> clean)) {
            return Outcome.refused(checked.refusals());
        }
        F form = convert(handler, clean.value());
        if (form == null) {
            return Outcome.refused("malformed");
        }
        Map<String, Object> readable = forms.readable(
                item.form(),
                clean.value(),
                () -> handler.prefill(item, people.get(by).language()));
        Outcome<Map<String, Object>> handled = handler.handle(item, by, form);
        if (!(handled instanceof Outcome.Done<Map<String, Object>> variables)) {
            return Outcome.refused(handled.refusals());
        }
        Instant now = clock.instant();
        String engineTask = store.done(item.id(), by, now);
        engine.complete(engineTask, variables.value());
        events.publishEvent(new WorkItemDone(item, by, now, readable));
        return Outcome.done(item);
    }

    @Override
    public Outcome<WorkItem> handOver(WorkItemId id, PersonId by, PersonId to, String reason) {
        return disposal.handOver(id, by, to, reason);
    }

    @Override
    public boolean mayExtend(WorkItem item, boolean coordinator) {
        return item.state() == WorkItemState.OPEN && disposal.noMoreTime(item, coordinator) == null;
    }

    @Override
    public Outcome<WorkItem> extend(WorkItemId id, PersonId by, @Nullable LocalDate newLastDay, String reason) {
        return disposal.extend(id, by, newLastDay, reason, true);
    }

    @Override
    public Outcome<WorkItem> extendFromRung(WorkItemId id, PersonId by, LocalDate newLastDay, String reason) {
        return disposal.extend(id, by, newLastDay, reason, false);
    }

    private @Nullable Refusal refusalFor(@Nullable WorkItem item, PersonId by, int version) {
        if (item == null || item.state() == WorkItemState.WITHDRAWN) {
            return Refusal.of("workItemGone");
        }
        if (item.state() == WorkItemState.DONE) {
            return Refusal.of("workItemDone");
        }
        // first: whoever had it when the form was opened is given the text back
        if (item.version() != version) {
            return Refusal.of("workItemStale");
        }
        return mayAct(item, people.get(by)) ? null : Refusal.of("notYourWork");
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
}
