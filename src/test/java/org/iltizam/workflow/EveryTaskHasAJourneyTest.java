package org.iltizam.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** No task is drawn that nobody ever did in a browser: a journey opens each by the title on its page. */
class EveryTaskHasAJourneyTest {

    @Test
    void everyTaskOfEveryModelIsDoneInAJourney() throws IOException {
        String journeys = journeys();

        List<String> never = ModelFile.all().stream()
                .flatMap(EveryTaskHasAJourneyTest::titles)
                .filter(title -> !journeys.contains('"' + title + '"'))
                .toList();

        assertThat(never).isEmpty();
    }

    private static Stream<String> titles(ModelFile model) {
        return model.all(UserTask.class)
                .map(task -> "task." + model.process().getId() + "."
                        + task.getId().substring("userTask_".length()) + ".title");
    }

    private static String journeys() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "java", "org", "iltizam", "journey"))) {
            return files.filter(file -> file.toString().endsWith("JourneyTest.java"))
                    .map(ModelFile::read)
                    .collect(Collectors.joining());
        }
    }
}
