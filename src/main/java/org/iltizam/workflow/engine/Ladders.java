package org.iltizam.workflow.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The reminder of a task fires once, and the ladder that it calls ends with the public note: one more is called here. */
@Component
class Ladders {

    /** Read by the ladder that is called, and only while it is: see {@code OpenRungDelegate}. */
    static final String REMINDER_DUE_AT = "reminderDueAt";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;

    Ladders(TaskService tasks, RuntimeService runtime, ManagementService management, RepositoryService repository) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
    }

    /** Where the task waits for no reminder any more, and is drawn with a ladder. */
    void beginAnew(String engineTask, Instant reminder) {
        Task task = tasks.createTaskQuery().taskId(engineTask).singleResult();
        String ladder = task.getTaskDefinitionKey().replaceFirst("^userTask_(.*)$", "callActivity_$1Ladder");
        if (isReminded(task) || !isDrawn(task, ladder)) {
            return;
        }
        ActivityInstance whole = runtime.getActivityInstance(task.getProcessInstanceId());
        runtime.createProcessInstanceModification(task.getProcessInstanceId())
                .startBeforeActivity(ladder, around(whole, task))
                .setVariableLocal(REMINDER_DUE_AT, Variables.dateValue(Date.from(reminder), true))
                .execute();
    }

    private boolean isReminded(Task task) {
        return management
                        .createJobQuery()
                        .executionId(task.getExecutionId())
                        .timers()
                        .count()
                > 0;
    }

    private boolean isDrawn(Task task, String ladder) {
        return repository.getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(ladder) != null;
    }

    /** The sub-process that holds this task: of many seats' its own. */
    private static String around(ActivityInstance whole, Task task) {
        return all(whole)
                .filter(one -> one.getActivityId().equals(task.getTaskDefinitionKey())
                        && List.of(one.getExecutionIds()).contains(task.getExecutionId()))
                .map(ActivityInstance::getParentActivityInstanceId)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ActivityInstance> all(ActivityInstance top) {
        return Stream.concat(
                Stream.of(top), Arrays.stream(top.getChildActivityInstances()).flatMap(Ladders::all));
    }
}
