package org.iltizam.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.workflow.Processes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class CamundaProcesses implements Processes {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;

    CamundaProcesses(RuntimeService runtime, RepositoryService repository, ManagementService management) {
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
    }

    @Override
    public void start(String process, String businessKey, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(process, businessKey, ScalarVariables.of(variables));
    }

    @Override
    public boolean tell(String message, String businessKey, Map<String, Object> variables) {
        Execution waiting = runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        if (waiting == null) {
            return false;
        }
        runtime.messageEventReceived(message, waiting.getId(), ScalarVariables.of(variables));
        return true;
    }

    @Override
    public void leave(String process, String businessKey, String subProcess, String element) {
        ProcessInstance instance = running(process, businessKey);
        if (instance != null
                && runtime.getActivityInstance(instance.getId()).getActivityInstances(subProcess).length > 0) {
            runtime.createProcessInstanceModification(instance.getId())
                    .startBeforeActivity(element)
                    .cancelAllForActivity(subProcess)
                    .execute();
        }
    }

    @Override
    public void moveTimer(String process, String businessKey, String element, String variable, Instant to) {
        ProcessInstance instance = running(process, businessKey);
        if (instance == null) {
            return;
        }
        if (runtime.getVariable(instance.getId(), variable) != null) {
            runtime.setVariable(instance.getId(), variable, Date.from(to));
        }
        for (Job timer : timers(instance, element)) {
            runtime.setVariable(timer.getExecutionId(), variable, Date.from(to));
            management.setJobDuedate(timer.getId(), Date.from(to));
        }
    }

    @Override
    public void holdTimer(String process, String businessKey, String element) {
        ProcessInstance instance = running(process, businessKey);
        if (instance != null) {
            timers(instance, element).forEach(timer -> management.suspendJobById(timer.getId()));
        }
    }

    @Override
    public void releaseTimer(String process, String businessKey, String element) {
        ProcessInstance instance = running(process, businessKey);
        if (instance != null) {
            timers(instance, element).forEach(timer -> management.activateJobById(timer.getId()));
        }
    }

    private List<Job> timers(ProcessInstance instance, String element) {
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(element)
                .list();
    }

    @Override
    public boolean runsWithout(String process, String businessKey, String element) {
        ProcessInstance instance = running(process, businessKey);
        return instance != null
                && repository
                                .getBpmnModelInstance(instance.getProcessDefinitionId())
                                .getModelElementById(element)
                        == null;
    }

    private @Nullable ProcessInstance running(String process, String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    @Override
    public String model(String process) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        try (InputStream xml = repository.getProcessModel(definition)) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
