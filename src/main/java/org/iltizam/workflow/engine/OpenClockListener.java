package org.iltizam.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.iltizam.deadline.Deadline;
import org.iltizam.deadline.DeadlinePolicy;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.OwnDeadline;
import org.iltizam.workflow.WorkItemStore;
import org.jspecify.annotations.Nullable;

/** Starts the clocks of a task: listens to the start of the sub-process that holds the task and its ladder. */
@VisibleToModels("openClockListener")
class OpenClockListener implements ExecutionListener {

    /** Set where the date was agreed case by case: no change of the table moves it. */
    static final String OWN_DEADLINE = "ownDeadline";

    private static final String PREFIX = "subProcess_";

    private final DeadlinePolicy policy;
    private final List<OwnDeadline> ownDeadlines;
    private final WorkItemStore store;
    private final Clock clock;
    private final WorkItemIds ids;

    OpenClockListener(
            DeadlinePolicy policy, List<OwnDeadline> ownDeadlines, WorkItemStore store, Clock clock, WorkItemIds ids) {
        this.policy = policy;
        this.ownDeadlines = ownDeadlines;
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String task = execution.getCurrentActivityId().substring(PREFIX.length());
        String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        Optional<Deadline> own = own(execution, process, task);
        Deadline deadline = own.orElseGet(() -> byPolicy(execution, process, task));
        if (own.isPresent()) {
            execution.setVariableLocal(OWN_DEADLINE, Variables.booleanValue(true, true));
        }
        onlyNow(execution, "reminderDueAt", deadline.reminder());
        onlyNow(execution, "targetDueAt", deadline.target());
        onlyNow(execution, "hardDueAt", deadline.hard());
        execution.setVariableLocal("workItemId", ids.next().value());
    }

    /** For the task and its timer, which take their dates from it at once; stored, it would be three rows a task. */
    private static void onlyNow(DelegateExecution execution, String name, Instant at) {
        execution.setVariableLocal(name, Variables.dateValue(Date.from(at), true));
    }

    private Optional<Deadline> own(DelegateExecution execution, String process, String task) {
        return ownDeadlines.stream()
                .map(source ->
                        source.deadline(process, task, execution.getProcessBusinessKey(), execution.getVariables()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Deadline byPolicy(DelegateExecution execution, String process, String task) {
        SeatId seat = seat(execution.getVariable("seatId"));
        int round = 1 + store.roundsBefore(execution.getProcessBusinessKey(), task, seat);
        return policy.deadline(process, task, round, clock.instant());
    }

    static @Nullable SeatId seat(@Nullable Object variable) {
        return variable instanceof String seat ? new SeatId(seat) : null;
    }
}
