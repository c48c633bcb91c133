package org.iltizam.workflow;

import static org.iltizam.workflow.ModelFile.camunda;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompletionCondition;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.DomElement;

/** What every process model keeps to, whoever draws it. */
final class ModelRules {

    private static final Pattern CONDITION = Pattern.compile("\\$\\{(\\w+)( == '\\w+')?}");
    private static final Pattern DATE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern WORKER = Pattern.compile("#\\{\\w+(Delegate|Listener)}");
    private static final Pattern LOOKUP =
            Pattern.compile("#\\{(\\w+)\\.\\w+\\((execution\\.processBusinessKey|(\\w+))\\)}");
    private static final Pattern ID = Pattern.compile("([a-zA-Z]+)_[a-z][a-zA-Z0-9]*");

    private static final Map<String, String> PREFIXES = Map.of(
            "intermediateCatchEvent", "event",
            "boundaryEvent", "event",
            "exclusiveGateway", "gateway",
            "parallelGateway", "gateway",
            "eventBasedGateway", "gateway",
            "sequenceFlow", "flow");

    private static final Set<String> CODE = Set.of("scriptTask", "script", "connector", "inputOutput", "field");

    /** What the one drawing of a clocked task reads, in every model. */
    private static final Set<String> CLOCKED =
            Set.of("workItemId", "seatId", "targetDueAt", "hardDueAt", "reminderDueAt");

    /** Beans that models ask, never tell. */
    private static final Set<String> LOOKUPS = VisibleBeans.ALL.keySet().stream()
            .filter(name -> !name.endsWith("Delegate") && !name.endsWith("Listener"))
            .collect(Collectors.toUnmodifiableSet());

    private ModelRules() {}

    static List<Finding> broken(ModelFile file) {
        return Stream.of(
                        names(file),
                        code(file),
                        conditions(file),
                        dates(file),
                        beans(file),
                        ways(file),
                        ClockedTaskRule.broken(file),
                        DrawingRules.broken(file))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<Finding> names(ModelFile file) {
        Stream<Finding> process = Stream.of(file.process())
                .flatMap(p -> Stream.of(
                        finding(
                                !ModelFile.kebab(p.getId()).equals(file.name()),
                                "process id is the file name",
                                p.getId()),
                        finding(!p.isExecutable(), "process is executable", p.getId()),
                        finding(
                                !camunda(p, "historyTimeToLive").matches("P\\d+D"),
                                "process has a history time to live",
                                p.getId())))
                .flatMap(f -> f);
        Stream<Finding> ids = file.elements()
                .flatMap(e -> finding(!prefix(e).equals(prefixOf(e.getId())), "element id has its prefix", e.getId()));
        Stream<Finding> messages = file.all(Message.class)
                .flatMap(m -> finding(
                        !m.getId().startsWith("Message_") || !m.getName().matches("[a-z]\\w+\\.[a-z]\\w+"),
                        "message is named module.fact",
                        m.getId()));
        Stream<Finding> names = file.all(FlowNode.class)
                .filter(node -> !(node instanceof ParallelGateway))
                .flatMap(node -> finding(blank(node.getName()), "node has a name", node.getId()));
        Stream<Finding> questions = file.all(ExclusiveGateway.class)
                .flatMap(
                        g -> finding(!String.valueOf(g.getName()).endsWith("?"), "gateway asks a question", g.getId()));
        Stream<Finding> answers = file.all(ExclusiveGateway.class)
                .flatMap(g -> g.getOutgoing().stream())
                .flatMap(flow -> finding(blank(flow.getName()), "flow out of a gateway is an answer", flow.getId()));
        return Stream.of(process, ids, messages, names, questions, answers).flatMap(f -> f);
    }

    private static String prefix(FlowElement element) {
        String type = element.getElementType().getTypeName();
        return PREFIXES.getOrDefault(type, type);
    }

    private static String prefixOf(String id) {
        Matcher parts = ID.matcher(id);
        return parts.matches() ? parts.group(1) : "";
    }

    private static Stream<Finding> code(ModelFile file) {
        return dom(file.model().getDocument().getRootElement())
                .filter(e -> CODE.contains(e.getLocalName())
                        || e.hasAttribute("http://camunda.org/schema/1.0/bpmn", "class")
                        || e.hasAttribute("http://camunda.org/schema/1.0/bpmn", "expression"))
                .map(e -> new Finding("model runs no code of its own", e.getLocalName()));
    }

    private static Stream<DomElement> dom(DomElement element) {
        return Stream.concat(
                Stream.of(element), element.getChildElements().stream().flatMap(ModelRules::dom));
    }

    private static Stream<Finding> conditions(ModelFile file) {
        Set<String> variables = variables(file);
        Stream<String> texts = Stream.concat(
                file.all(ConditionExpression.class).map(ConditionExpression::getTextContent),
                file.all(CompletionCondition.class).map(CompletionCondition::getTextContent));
        Stream<Finding> shapes =
                texts.flatMap(text -> known(variables, CONDITION, text, "condition compares one variable"));
        Stream<Finding> defaults = file.all(ExclusiveGateway.class)
                .filter(g -> g.getOutgoing().size() > 1)
                .flatMap(g -> g.getOutgoing().stream()
                        .flatMap(flow -> finding(
                                flow.equals(g.getDefault()) == (flow.getConditionExpression() != null),
                                "gateway has one default flow, the others a condition",
                                g.getId() + " " + flow.getId())));
        Stream<Finding> elsewhere = file.all(SequenceFlow.class)
                .filter(flow -> !(flow.getSource() instanceof ExclusiveGateway))
                .flatMap(flow -> finding(flow.getConditionExpression() != null, "only gateways decide", flow.getId()));
        return Stream.of(shapes, defaults, elsewhere).flatMap(f -> f);
    }

    private static Stream<Finding> dates(ModelFile file) {
        Stream<Finding> kinds = file.all(TimerEventDefinition.class)
                .flatMap(t -> finding(t.getTimeDate() == null, "timer has a date", t.getId()));
        Stream<String> timers = file.all(TimerEventDefinition.class)
                .filter(t -> t.getTimeDate() != null)
                .map(t -> t.getTimeDate().getTextContent());
        Stream<String> tasks = file.all(UserTask.class)
                .flatMap(task -> Stream.of(camunda(task, "dueDate"), camunda(task, "followUpDate")));
        Set<String> variables = variables(file);
        Stream<Finding> known = Stream.concat(timers, tasks)
                .flatMap(text -> known(variables, DATE, text, "date is one variable of a policy"));
        Stream<Finding> suffixes = Stream.concat(
                        file.all(TimerEventDefinition.class)
                                .filter(t -> t.getTimeDate() != null)
                                .map(t -> t.getTimeDate().getTextContent()),
                        Stream.empty())
                .flatMap(text -> finding(!text.endsWith("At}"), "date variable ends with At", text));
        return Stream.of(kinds, known, suffixes).flatMap(f -> f);
    }

    private static Stream<Finding> known(Set<String> variables, Pattern shape, String text, String rule) {
        Matcher matcher = shape.matcher(text);
        return finding(!matcher.matches() || !variables.contains(matcher.group(1)), rule, text);
    }

    private static Stream<Finding> beans(ModelFile file) {
        Stream<Finding> workers = file.all(FlowNode.class)
                .filter(node -> Set.of("serviceTask", "businessRuleTask")
                        .contains(node.getElementType().getTypeName()))
                .flatMap(node -> finding(
                        !WORKER.matcher(camunda(node, "delegateExpression")).matches(),
                        "task names its delegate",
                        node.getId()));
        Set<String> variables = variables(file);
        Stream<String> questions = Stream.concat(
                file.all(UserTask.class)
                        .flatMap(task -> Stream.of(camunda(task, "assignee"), camunda(task, "candidateGroups"))),
                file.all(MultiInstanceLoopCharacteristics.class).map(loop -> camunda(loop, "collection")));
        Stream<Finding> lookups = questions
                .filter(text -> text.contains("{"))
                .flatMap(text ->
                        finding(!lookup(variables, text), "expression asks a known bean by a known variable", text));
        Stream<Finding> people = file.all(UserTask.class)
                .flatMap(task -> finding(
                        camunda(task, "assignee").isEmpty()
                                && camunda(task, "candidateGroups").isEmpty(),
                        "user task is for somebody",
                        task.getId()));
        return Stream.of(workers, lookups, people).flatMap(f -> f);
    }

    private static boolean lookup(Set<String> variables, String text) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return variables.contains(date.group(1));
        }
        Matcher question = LOOKUP.matcher(text);
        return question.matches()
                && LOOKUPS.contains(question.group(1))
                && (question.group(3) == null || variables.contains(question.group(3)));
    }

    private static Stream<Finding> ways(ModelFile file) {
        return file.all(FlowNode.class).flatMap(node -> {
            long in = file.all(SequenceFlow.class)
                    .filter(flow -> node.equals(flow.getTarget()))
                    .count();
            long out = file.all(SequenceFlow.class)
                    .filter(flow -> node.equals(flow.getSource()))
                    .count();
            boolean begins = node instanceof StartEvent || node instanceof BoundaryEvent;
            return Stream.of(
                            finding(in == 0 && !begins, "node can be reached", node.getId()),
                            finding(out == 0 && !(node instanceof EndEvent), "node leads on", node.getId()),
                            finding(out > 1 && !(node instanceof Gateway), "only gateways split", node.getId()))
                    .flatMap(f -> f);
        });
    }

    /** A model reads the variables that its process declares as words of its own, and those of the clocked task. */
    static Set<String> variables(ModelFile file) {
        String id = file.process().getId();
        String words = "org.iltizam.workflow." + id.toLowerCase(Locale.ROOT) + "."
                + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1) + "Process";
        Set<String> variables = new HashSet<>(CLOCKED);
        try {
            for (Field word : Class.forName(words).getDeclaredFields()) {
                if (word.getType() == String.class) {
                    word.setAccessible(true);
                    variables.add((String) word.get(null));
                }
            }
        } catch (ClassNotFoundException e) {
            return variables;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return variables;
    }

    static Stream<Finding> finding(boolean broken, String rule, String where) {
        return broken ? Stream.of(new Finding(rule, where)) : Stream.empty();
    }

    static boolean blank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
