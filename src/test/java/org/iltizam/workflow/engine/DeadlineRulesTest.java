package org.iltizam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.iltizam.deadline.Deadline;
import org.iltizam.deadline.NationalCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of deadlines knows the tasks of the models, all of them and no other. */
class DeadlineRulesTest {

    private static final Instant OPENED = Instant.parse("2024-01-18T09:00:00Z");

    private final DmnDeadlinePolicy policy = new DmnDeadlinePolicy(NationalCalendar.morocco());

    record Task(String process, String name) {}

    static Stream<Task> tasks() throws IOException {
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            return models
                    .filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .flatMap(DeadlineRulesTest::tasks)
                    .toList()
                    .stream();
        }
    }

    private static Stream<Task> tasks(BpmnModelInstance model) {
        String process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        return model.getModelElementsByType(UserTask.class).stream()
                .map(task -> new Task(process, task.getId().replace("userTask_", "")));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyTaskHasDeadlinesInTheirOrder(Task task) {
        for (int round = 1; round <= 3; round++) {
            Deadline deadline = policy.deadline(task.process(), task.name(), round, OPENED);

            assertThat(deadline.reminder()).isAfter(OPENED).isBefore(deadline.hard());
            assertThat(deadline.target()).isAfterOrEqualTo(deadline.reminder()).isBeforeOrEqualTo(deadline.hard());
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void aLaterRoundIsNeverLonger(Task task) {
        assertThat(policy.deadline(task.process(), task.name(), 2, OPENED).hard())
                .isBeforeOrEqualTo(
                        policy.deadline(task.process(), task.name(), 1, OPENED).hard());
    }

    @Test
    void everyRuleIsForATaskOfAModel() throws IOException {
        InputStream table = Objects.requireNonNull(
                DeadlineRulesTest.class.getResourceAsStream("/processes/decisions/deadlines.dmn"));
        DmnModelInstance model = Dmn.readModelFromStream(table);

        Set<Task> ruled = model.getModelElementsByType(Rule.class).stream()
                .map(rule -> rule.getInputEntries().stream()
                        .map(entry -> entry.getTextContent().strip().replace("\"", ""))
                        .toList())
                .map(cells -> new Task(cells.get(0), cells.get(1)))
                .collect(Collectors.toSet());

        assertThat(ruled).containsExactlyInAnyOrderElementsOf(tasks().collect(Collectors.toSet()));
    }
}
