package org.iltizam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.task.TaskQuery;
import org.iltizam.IltizamTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** What an attacker would try on this release of the engine (performance notes of the project, §5). */
@IltizamTest
class EngineLockTest {

    private static final String PAYLOAD = "${burglar.open()}";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Environment environment;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @Autowired
    Burglar burglar;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void forget() {
        burglar.opened.set(0);
    }

    @Test
    void anExpressionInsideAnOrQueryIsRefusedAndNotRun() {
        TaskQuery attack = engine.getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression(PAYLOAD)
                .taskNameLike("%")
                .endOr();

        assertThatThrownBy(attack::list).hasStackTraceContaining("Expressions in queries are refused");
        assertThatThrownBy(attack::count).hasStackTraceContaining("Expressions in queries are refused");
        assertThat(burglar.opened).hasValue(0);
    }

    @Test
    void anExpressionAtTheTopOfAQueryIsRefusedAndNotRun() {
        TaskQuery attack = engine.getTaskService().createTaskQuery().taskAssigneeExpression(PAYLOAD);

        assertThatThrownBy(attack::list).isInstanceOf(ProcessEngineException.class);
        assertThat(burglar.opened).hasValue(0);
    }

    @Test
    void evenAQueryWithoutItsValidatorIsRefused() {
        TaskQueryImpl attack = new TaskQueryImpl();
        attack.taskAssigneeExpression(PAYLOAD);

        assertThatThrownBy(() -> configuration
                        .getCommandExecutorTxRequired()
                        .execute(context -> attack.evaluateExpressionsAndExecuteList(context, null)))
                .hasStackTraceContaining("Expressions in queries are refused");
        assertThat(burglar.opened).hasValue(0);
    }

    @Test
    void theAttackWouldRunWithoutTheGuard() {
        Object opened = configuration
                .getCommandExecutorTxRequired()
                .execute(context -> new JuelExpressionManager(configuration.getBeans())
                        .createExpression(PAYLOAD)
                        .getValue(null));

        assertThat(opened).isEqualTo("kermit");
        assertThat(burglar.opened).hasValue(1);
    }

    @Test
    void expressionsOfModelsSeeTheShortListOnly() {
        assertThat(configuration.getBeans())
                .containsKey("burglar")
                .doesNotContainKeys("dataSource", "people", "entityManagerFactory", "environment", "cardRegister");
        Set<Object> named = new HashSet<>(
                context.getBeansWithAnnotation(VisibleToModels.class).keySet());
        named.add("burglar");
        assertThat(configuration.getBeans().keySet()).isEqualTo(named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id='x' scriptFormat='javascript'><script>1</script></scriptTask>",
                "<serviceTask id='x' camunda:class='java.lang.Object'/>",
                "<serviceTask id='x' camunda:delegateExpression='#{d}'><extensionElements><camunda:executionListener"
                        + " event='start' class='java.lang.Object'/></extensionElements></serviceTask>",
                "<serviceTask id='x' camunda:delegateExpression='#{d}'><extensionElements><camunda:inputOutput>"
                        + "<camunda:inputParameter name='a'><camunda:script scriptFormat='groovy'>1</camunda:script>"
                        + "</camunda:inputParameter></camunda:inputOutput></extensionElements></serviceTask>"
            })
    void aModelWithCodeOfItsOwnIsNotDeployed(String element) {
        assertThatThrownBy(() -> deploy(element)).hasStackTraceContaining("refused");
        assertThat(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("burglary")
                        .count())
                .isZero();
    }

    @Test
    void theEngineIsSetAsWritten() {
        assertThat(configuration.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(configuration.getHistoryLevel().getId()).isZero();
        assertThat(environment.getProperty("camunda.bpm.history-level")).isEqualTo("none");
        assertThat(configuration.getHistoryRemovalTimeStrategy()).isEqualTo("none");
        assertThat(configuration.getHistoryCleanupStrategy()).isEqualTo("endTimeBased");
        assertThat(configuration.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(configuration.isCmmnEnabled()).isFalse();
        assertThat(configuration.isStandaloneTasksEnabled()).isFalse();
        assertThat(configuration.isMetricsEnabled()).isFalse();
        assertThat(configuration.isTaskMetricsEnabled()).isFalse();
        assertThat(configuration.isAuthorizationEnabled()).isFalse();
        assertThat(configuration.isDbIdentityUsed()).isFalse();
        assertThat(configuration.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(configuration.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(configuration.isJobExecutorPreferTimerJobs()).isTrue();
        assertThat(configuration.isJobExecutorAcquireByDueDate()).isTrue();
        assertThat(configuration.isEnsureJobDueDateNotNull()).isTrue();
        assertThat(configuration.isJobExecutorAcquireExclusiveOverProcessHierarchies())
                .isTrue();
        assertThat(configuration.getFailedJobRetryTimeCycle()).isEqualTo("PT10S,PT1M,PT10M,PT1H,PT6H");
        assertThat(configuration.getDefaultNumberOfRetries()).isEqualTo(6);
        assertThat(configuration.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(configuration.getIdGenerator().getClass().getSimpleName()).isEqualTo("EngineIds");
    }

    @Test
    void aModelWithAConnectorIsNotDeployed() {
        assertThatThrownBy(() -> deploy("<serviceTask id='x'><extensionElements><camunda:connector>"
                        + "<camunda:connectorId>http</camunda:connectorId></camunda:connector></extensionElements>"
                        + "</serviceTask>"))
                .isInstanceOf(ProcessEngineException.class);
    }

    private void deploy(String element) {
        String model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                  <process id="burglary" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="s"/><sequenceFlow id="f" sourceRef="s" targetRef="x"/>%s
                  </process>
                </definitions>""".formatted(element);
        engine.getRepositoryService()
                .createDeployment()
                .addString("burglary.bpmn", model)
                .deploy();
    }
}
