package org.iltizam.workflow;

import static org.iltizam.workflow.ModelFile.camunda;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Every human task has a form, a deadline and an escalation path, drawn alike (ADR 0010). */
final class ClockedTaskRule {

    /** Its own timer is the ladder. */
    private static final String RUNG = "userTask_answerRung";

    private ClockedTaskRule() {}

    static Stream<Finding> broken(ModelFile file) {
        return file.all(UserTask.class)
                .flatMap(task ->
                        Stream.of(form(file, task), dates(task), clock(task)).flatMap(f -> f));
    }

    private static Stream<Finding> form(ModelFile file, UserTask task) {
        String expected = file.name() + "-" + ModelFile.kebab(name(task));
        return Stream.of(
                        ModelRules.finding(
                                !camunda(task, "formRef").equals(expected), "form is named by its task", task.getId()),
                        ModelRules.finding(
                                !camunda(task, "formRefBinding").equals("deployment"),
                                "form comes from the same deployment",
                                task.getId()),
                        ModelRules.finding(
                                !Files.exists(Path.of("forms", file.name(), camunda(task, "formRef") + ".form")),
                                "form exists",
                                task.getId()))
                .flatMap(f -> f);
    }

    private static Stream<Finding> dates(UserTask task) {
        boolean rung = task.getId().equals(RUNG);
        return ModelRules.finding(
                !camunda(task, "dueDate").equals(rung ? "${nextRungDueAt}" : "${hardDueAt}")
                        || !camunda(task, "followUpDate").equals(rung ? "${nextRungDueAt}" : "${targetDueAt}"),
                "task has a target and a hard deadline",
                task.getId());
    }

    private static Stream<Finding> clock(UserTask task) {
        if (task.getId().equals(RUNG)) {
            boolean timed = boundaries(task).stream().anyMatch(e -> e.cancelActivity() && timer(e, "${nextRungDueAt}"));
            return ModelRules.finding(!timed, "a rung has its timer", task.getId());
        }
        return Stream.of(
                        ModelRules.finding(!holder(task), "task sits in its clocked sub-process", task.getId()),
                        ModelRules.finding(!ladder(task), "reminder leads to the ladder", task.getId()),
                        ModelRules.finding(!ends(task), "finished work ends its ladder", task.getId()))
                .flatMap(f -> f);
    }

    private static boolean holder(UserTask task) {
        ModelElementInstance parent = task.getParentElement();
        return parent instanceof SubProcess sub
                && sub.getId().equals("subProcess_" + name(task))
                && sub.getChildElementsByType(UserTask.class).size() == 1
                && sub.getExtensionElements() != null
                && sub.getExtensionElements().getElements().stream()
                        .anyMatch(e -> e instanceof CamundaExecutionListener listener
                                && listener.getCamundaEvent().equals("start")
                                && listener.getCamundaDelegateExpression().equals("#{openClockListener}"));
    }

    private static boolean ladder(UserTask task) {
        return boundaries(task).stream()
                .filter(event -> event.getId().equals("event_" + name(task) + "Reminder"))
                .filter(event -> !event.cancelActivity() && timer(event, "${reminderDueAt}"))
                .flatMap(event -> event.getOutgoing().stream())
                .map(SequenceFlow::getTarget)
                .anyMatch(next -> next instanceof CallActivity call && climbs(task, call));
    }

    private static boolean climbs(UserTask task, CallActivity call) {
        List<CamundaIn> ins = call.getExtensionElements() == null
                ? List.of()
                : call.getExtensionElements().getElements().stream()
                        .filter(CamundaIn.class::isInstance)
                        .map(CamundaIn.class::cast)
                        .toList();
        return call.getId().equals("callActivity_" + name(task) + "Ladder")
                && call.getCalledElement().equals("escalation")
                && camunda(call, "calledElementBinding").equals("latest")
                && ins.stream().anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()))
                && ins.stream().anyMatch(in -> "workItemId".equals(in.getCamundaSource()))
                && call.getOutgoing().stream()
                        .allMatch(flow -> flow.getTarget() instanceof EndEvent end
                                && end.getEventDefinitions().isEmpty());
    }

    private static boolean ends(UserTask task) {
        return task.getOutgoing().stream()
                .map(SequenceFlow::getTarget)
                .anyMatch(next -> next instanceof EndEvent end
                        && end.getId().equals("endEvent_" + name(task) + "Done")
                        && end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance));
    }

    private static List<BoundaryEvent> boundaries(FlowNode node) {
        return node.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(node))
                .toList();
    }

    private static boolean timer(BoundaryEvent event, String date) {
        return event.getEventDefinitions().stream()
                .anyMatch(e -> e instanceof TimerEventDefinition timer
                        && timer.getTimeDate() != null
                        && timer.getTimeDate().getTextContent().equals(date));
    }

    private static String name(UserTask task) {
        return task.getId().substring("userTask_".length());
    }
}
