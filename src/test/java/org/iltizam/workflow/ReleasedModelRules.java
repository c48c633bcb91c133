package org.iltizam.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a released model names is a contract: instances that began under it still ask for it. */
final class ReleasedModelRules {

    /** A bean, and what it is asked: the engine knows no other {@code #{…}}, but for the execution itself. */
    private static final Pattern BEAN = Pattern.compile("#\\{(?!execution\\.)(\\w+)(?:\\.(\\w+)\\(([^)]*)\\))?}");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)");

    private static final Set<String> PROCESSES =
            ModelFile.all().stream().map(file -> file.process().getId()).collect(Collectors.toSet());

    private static final String CODE = code();

    private ReleasedModelRules() {}

    static List<Finding> broken(String name, String xml) {
        ModelFile file = ModelFile.of(name, xml);
        Set<String> variables = ModelRules.variables(file);
        return Stream.of(
                        found(BEAN, xml).flatMap(ReleasedModelRules::bean),
                        found(VARIABLE, xml)
                                .map(match -> match.group(1))
                                .filter(variable -> !variables.contains(variable))
                                .map(variable -> new Finding("variable is still a word of its process", variable)),
                        file.all(UserTask.class)
                                .map(task -> ModelFile.camunda(task, "formRef"))
                                .filter(form -> !Files.exists(Path.of("forms", name, form + ".form")))
                                .map(form -> new Finding("form still exists", form)),
                        file.all(CallActivity.class)
                                .map(CallActivity::getCalledElement)
                                .filter(process -> !PROCESSES.contains(process))
                                .map(process -> new Finding("process still exists", process)),
                        file.all(Message.class)
                                .map(Message::getName)
                                .filter(message -> !CODE.contains('"' + message + '"'))
                                .map(message -> new Finding("message is still told", message)))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    private static Stream<MatchResult> found(Pattern pattern, String xml) {
        Matcher matcher = pattern.matcher(xml);
        return matcher.results();
    }

    private static Stream<Finding> bean(MatchResult asked) {
        Class<?> bean = VisibleBeans.ALL.get(asked.group(1));
        if (bean == null) {
            return Stream.of(new Finding("bean still exists", asked.group(1)));
        }
        String question = asked.group(2);
        int arguments = question == null || asked.group(3).isBlank()
                ? 0
                : asked.group(3).split(",", -1).length;
        boolean answers = question == null
                || Arrays.stream(bean.getMethods())
                        .anyMatch(
                                method -> method.getName().equals(question) && method.getParameterCount() == arguments);
        return ModelRules.finding(!answers, "bean still answers", asked.group());
    }

    /** The sources of this module, where every message that reaches a process is told. */
    private static String code() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/iltizam/workflow"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ModelFile::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
