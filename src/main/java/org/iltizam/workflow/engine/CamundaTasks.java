package org.iltizam.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.iltizam.deadline.Deadline;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.WorkItemId;
import org.iltizam.workflow.EngineTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class CamundaTasks implements EngineTasks {

    private static final String DEADLINE_MOVED = "workItem.deadlineMoved";
    private static final String LADDER = "escalation";
    private static final String NEXT_RUNG_DUE_AT = "nextRungDueAt";

    /** The dates of one task, which are moved with the task itself. */
    private static final Set<String> CLOCKED = Set.of("reminderDueAt", "targetDueAt", "hardDueAt");

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final Ladders ladders;
    private final Clock clock;

    CamundaTasks(
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            RepositoryService repository,
            Ladders ladders,
            Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.ladders = ladders;
        this.clock = clock;
    }

    @Override
    public void complete(String engineTask, Map<String, Object> variables) {
        tasks.complete(engineTask, ScalarVariables.of(variables));
    }

    @Override
    public void assign(String engineTask, @Nullable PersonId to) {
        tasks.setAssignee(engineTask, to == null ? null : to.value());
    }

    @Override
    public void move(String engineTask, Deadline to) {
        Task task = tasks.createTaskQuery().taskId(engineTask).singleResult();
        task.setFollowUpDate(Date.from(to.target()));
        task.setDueDate(Date.from(to.hard()));
        tasks.saveTask(task);
        List<Job> reminders = management
                .createJobQuery()
                .executionId(task.getExecutionId())
                .timers()
                .list();
        reminders.forEach(job -> management.setJobDuedate(job.getId(), Date.from(to.reminder())));
    }

    @Override
    public void moveEnd(String engineTask, Instant from, Instant to) {
        Task task = tasks.createTaskQuery().taskId(engineTask).singleResult();
        String instance = task.getProcessInstanceId();
        for (Job timer :
                management.createJobQuery().processInstanceId(instance).timers().list()) {
            if (ends(timer, from)) {
                management.setJobDuedate(timer.getId(), Date.from(to));
                runtime.getVariables(timer.getExecutionId()).forEach((name, value) -> {
                    if (isAt(value, from) && !CLOCKED.contains(name)) {
                        runtime.setVariable(timer.getExecutionId(), name, Date.from(to));
                    }
                });
            }
        }
    }

    @Override
    public void endNotBefore(String engineTask, Instant to) {
        Task task = tasks.createTaskQuery().taskId(engineTask).singleResult();
        for (String end : ends(task)) {
            management
                    .createJobQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .activityId(end)
                    .timers()
                    .list()
                    .stream()
                    .filter(timer -> timer.getDuedate().toInstant().isBefore(to))
                    .forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(to)));
        }
    }

    /** Drawn as a timer on the edge of the sub-process that holds the task, once for everybody who has one. */
    private List<String> ends(Task task) {
        String all = task.getTaskDefinitionKey().replaceFirst("^userTask_", "subProcess_");
        return repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementsByType(BoundaryEvent.class)
                .stream()
                .filter(event ->
                        event.cancelActivity() && event.getAttachedTo().getId().equals(all))
                .map(BoundaryEvent::getId)
                .toList();
    }

    /** A reminder that happens to be set to the same hour is no end. */
    private boolean ends(Job timer, Instant at) {
        return isAt(timer.getDuedate(), at)
                && !management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(timer.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .endsWith("Reminder");
    }

    private static boolean isAt(@Nullable Object value, Instant at) {
        return value instanceof Date date && date.toInstant().equals(at);
    }

    @Override
    public void moveRung(WorkItemId late, Instant to) {
        ProcessInstance ladder = runtime.createProcessInstanceQuery()
                .processDefinitionKey(LADDER)
                .variableValueEquals("workItemId", late.value())
                .singleResult();
        if (ladder == null) {
            return;
        }
        runtime.setVariable(ladder.getId(), NEXT_RUNG_DUE_AT, Date.from(to));
        management
                .createJobQuery()
                .processInstanceId(ladder.getId())
                .timers()
                .list()
                .forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(to)));
        for (Task asked :
                tasks.createTaskQuery().processInstanceId(ladder.getId()).list()) {
            asked.setFollowUpDate(Date.from(to));
            asked.setDueDate(Date.from(to));
            tasks.saveTask(asked);
        }
    }

    @Override
    public void tellLadder(String engineTask, WorkItemId item, Deadline to) {
        Execution ladder = runtime.createExecutionQuery()
                .messageEventSubscriptionName(DEADLINE_MOVED)
                .processVariableValueEquals("workItemId", item.value())
                .singleResult();
        if (ladder != null) {
            runtime.messageEventReceived(
                    DEADLINE_MOVED, ladder.getId(), Map.of(Ladders.REMINDER_DUE_AT, Date.from(to.reminder())));
        } else if (to.hard().isAfter(clock.instant())) {
            ladders.beginAnew(engineTask, to.reminder());
        }
    }
}
