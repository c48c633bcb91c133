package org.iltizam.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelRulesTest {

    static List<ModelFile> models() {
        return ModelFile.all();
    }

    @Test
    void modelsAreFound() {
        assertThat(models()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelKeepsTheRules(ModelFile model) {
        assertThat(ModelRules.broken(model)).isEmpty();
    }

    /** Each rule has been seen failing: one change to a good model, and the rule says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '`',
            value = {
                "escalation | process id=\"escalation\" | process id=\"ladder\" | process id is the file name",
                "escalation | isExecutable=\"true\" | isExecutable=\"false\" | process is executable",
                "escalation | camunda:historyTimeToLive=\"P3650D\" | `` | process has a history time to live",
                "escalation | startEvent_deadlineNear | StartEvent_1 | element id has its prefix",
                "escalation | name=\"workItem.deadlineMoved\" | name=\"deadline moved\" | message is named module.fact",
                "escalation | name=\"Ladder begun\" | `` | node has a name",
                "escalation | name=\"What is asked?\" | name=\"Asked\" | gateway asks a question",
                "escalation | name=\"An answer\" | `` | flow out of a gateway is an answer",
                "escalation | camunda:delegateExpression=\"#{openRungDelegate}\" | camunda:class=\"A\" | model runs no code of its own",
                "escalation | ${rungKind == 'ask'} | ${a.b() > 3} | condition compares one variable",
                "escalation | ${rungKind == 'ask'} | ${mood == 'ask'} | condition compares one variable",
                "escalation | default=\"flow_wait\" | `` | gateway has one default flow, the others a condition",
                "escalation | >${nextRungDueAt}< | >${someday}< | date is one variable of a policy",
                "escalation | >${nextRungDueAt}< | >${rungHolder}< | date variable ends with At",
                "escalation | bpmn:timeDate | bpmn:timeDuration | timer has a date",
                "escalation | #{openRungDelegate} | #{openRung} | task names its delegate",
                "escalation | #{rungHolders.assignee(rungHolder)} | #{people.all()} | expression asks a known bean by a known variable",
                "escalation | camunda:followUpDate=\"${nextRungDueAt}\" | `` | task has a target and a hard deadline",
                "escalation | attachedToRef=\"userTask_answerRung\" | attachedToRef=\"userTask_answerRung\" cancelActivity=\"false\" | a rung has its timer",
                "escalation | camunda:formRef=\"escalation-answer-rung\" | camunda:formRef=\"other\" | form is named by its task",
                "escalation | camunda:formRef=\"escalation-answer-rung\" | camunda:formRef=\"other\" | form exists",
                "escalation | camunda:formRefBinding=\"deployment\" | camunda:formRefBinding=\"latest\" | form comes from the same deployment",
                "committee-meeting | camunda:candidateGroups=\"COORDINATOR\" | `` | user task is for somebody",
                "committee-meeting | #{openClockListener} | #{otherListener} | task sits in its clocked sub-process",
                "committee-meeting | cancelActivity=\"false\" | cancelActivity=\"true\" | reminder leads to the ladder",
                "committee-meeting | calledElement=\"escalation\" | calledElement=\"other\" | reminder leads to the ladder",
                "committee-meeting | source=\"workItemId\" | source=\"item\" | reminder leads to the ladder",
                "committee-meeting | <bpmn:terminateEventDefinition id=\"endEvent_recordMinutesDone_terminate\" /> | `` | finished work ends its ladder",
                "committee-meeting | targetRef=\"endEvent_meetingClosed\" | targetRef=\"serviceTask_publishMinutes\" | node can be reached",
                "committee-meeting | sourceRef=\"serviceTask_shareMinutes\" | sourceRef=\"serviceTask_publishMinutes\" | node leads on",
                "committee-meeting | sourceRef=\"serviceTask_shareMinutes\" | sourceRef=\"serviceTask_publishMinutes\" | only gateways split",
                "escalation | bpmnElement=\"endEvent_notePublished\" | bpmnElement=\"nothing\" | node is drawn",
                "escalation | bpmnElement=\"flow_ask\" | bpmnElement=\"nothing\" | flow is drawn",
                "escalation | x=\"710\" y=\"280\" width=\"100\" | x=\"560\" y=\"280\" width=\"100\" | shapes do not overlap",
                "escalation | x=\"390\" y=\"280\" width=\"100\" | x=\"90\" y=\"280\" width=\"100\" | shape lies inside its sub-process",
                "escalation | x=\"390\" y=\"280\" width=\"100\" | x=\"620\" y=\"280\" width=\"100\" | flow runs over no shape",
                "escalation | waypoint x=\"780\" y=\"180\" | waypoint x=\"790\" y=\"185\" | flow runs straight",
            })
    void ruleIsSeenFailing(String file, String good, String bad, String rule) {
        String xml = ModelFile.read(Path.of("processes", file + ".bpmn"));
        assertThat(xml).contains(good);
        assertThat(ModelRules.broken(ModelFile.of(file, xml.replace(good, bad == null ? "" : bad))))
                .extracting(Finding::rule)
                .contains(rule);
    }
}
