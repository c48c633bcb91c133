package org.iltizam.workflow.engine;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.iltizam.deadline.Deadline;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.WorkItemId;
import org.iltizam.workflow.EngineTasks;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class CamundaTasks implements EngineTasks {

    private static final String DEADLINE_MOVED = "workItem.deadlineMoved";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;

    CamundaTasks(TaskService tasks, RuntimeService runtime, ManagementService management) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
    }

    @Override
    public void complete(String engineTask, Map<String, Object> variables) {
        try {
            tasks.complete(engineTask, ScalarVariables.of(variables));
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("Another answer reached the same instance first", e);
        }
    }

    @Override
    public void assign(String engineTask, PersonId to) {
        tasks.setAssignee(engineTask, to.value());
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
    public void tellLadder(WorkItemId item, Deadline to) {
        Execution ladder = runtime.createExecutionQuery()
                .messageEventSubscriptionName(DEADLINE_MOVED)
                .processVariableValueEquals("workItemId", item.value())
                .singleResult();
        if (ladder != null) {
            runtime.messageEventReceived(
                    DEADLINE_MOVED, ladder.getId(), Map.of("reminderDueAt", Date.from(to.reminder())));
        }
    }
}
