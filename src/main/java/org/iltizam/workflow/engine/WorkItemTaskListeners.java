package org.iltizam.workflow.engine;

import static org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior.NUMBER_OF_INSTANCES;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.iltizam.people.Role;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.shared.WorkItemId;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.Subjects;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemEvent.WorkItemOpened;
import org.iltizam.workflow.WorkItemEvent.WorkItemWithdrawn;
import org.iltizam.workflow.WorkItemState;
import org.iltizam.workflow.WorkItemStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the work list in step with the engine, inside the engine's own transaction. */
@Component
class WorkItemTaskListeners {

    /** The task of a rung is about another item; every other task carries its own id. */
    private static final String LADDER = "escalation";

    /** Element variables of multi-instances, other than seats. */
    private static final List<String> PARTS =
            List.of("ownerCardId", "actionItemId", "inviteeId", "commitmentId", "themeId");

    private final WorkItemStore store;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final WorkItemIds ids;

    WorkItemTaskListeners(
            WorkItemStore store, Subjects subjects, ApplicationEventPublisher events, Clock clock, WorkItemIds ids) {
        this.store = store;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    void opened(String process, DelegateTask task) {
        String businessKey = task.getExecution().getProcessBusinessKey();
        Subject subject = subjects.get(businessKey);
        WorkItemId carried = new WorkItemId((String) Objects.requireNonNull(task.getVariable("workItemId")));
        boolean rung = process.equals(LADDER);
        WorkItem item = new WorkItem(
                rung ? ids.next() : carried,
                process,
                task.getTaskDefinitionKey().substring("userTask_".length()),
                form(task),
                subject.plan(),
                businessKey,
                subject.title(),
                subject.organisation(),
                assignee(task),
                assignee(task) == null ? role(task) : null,
                seat(task),
                part(task),
                clock.instant(),
                at(task.getFollowUpDate()),
                at(task.getDueDate()),
                subject.paused() ? clock.instant() : null,
                -1,
                WorkItemState.OPEN,
                null,
                null,
                0);
        boolean byTable = !rung && task.getVariable(OpenClockListener.OWN_DEADLINE) == null;
        store.open(item, task.getId(), rung ? carried : null, byTable, item.seat() == null ? null : together(task));
        events.publishEvent(new WorkItemOpened(item, null, clock.instant()));
    }

    void withdrawn(DelegateTask task) {
        store.withdraw(task.getId(), clock.instant())
                .ifPresent(item -> events.publishEvent(new WorkItemWithdrawn(item, null, clock.instant())));
    }

    private static String form(DelegateTask task) {
        return ((TaskEntity) task)
                .getTaskDefinition()
                .getCamundaFormDefinitionKey()
                .getExpressionText();
    }

    private static Instant at(Date date) {
        return date.toInstant();
    }

    private static @Nullable SeatId seat(DelegateTask task) {
        return task.getVariable("seatId") instanceof String seat ? new SeatId(seat) : null;
    }

    /** The multi-instance that asks all seats at once; counting each seat's own rounds would not do: it may have missed one. */
    private static @Nullable String together(DelegateTask task) {
        ExecutionEntity execution = (ExecutionEntity) task.getExecution();
        while (execution != null && !execution.hasVariableLocal(NUMBER_OF_INSTANCES)) {
            execution = execution.getParent();
        }
        return execution == null ? null : execution.getId();
    }

    private static @Nullable String part(DelegateTask task) {
        return PARTS.stream()
                .map(task::getVariable)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PersonId assignee(DelegateTask task) {
        String assignee = task.getAssignee();
        return assignee == null || assignee.isBlank() ? null : new PersonId(assignee);
    }

    private static @Nullable Role role(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Role::valueOf)
                .orElse(null);
    }
}
