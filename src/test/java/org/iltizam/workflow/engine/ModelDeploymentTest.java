package org.iltizam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.iltizam.IltizamTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IltizamTest
class ModelDeploymentTest {

    @Autowired
    ModelDeployment deployment;

    @Autowired
    RepositoryService repository;

    @Test
    void theNamesAreThoseOfTheSourceTree() throws IOException {
        Deployment latest = latest();

        assertThat(new TreeSet<>(repository.getDeploymentResourceNames(latest.getId())))
                .isEqualTo(sources())
                .contains("processes/card-drafting.bpmn", "forms/card-drafting/card-drafting-submit-draft.form");
    }

    @Test
    void aSecondStartDeploysNothing() {
        String before = latest().getId();
        deployment.afterSingletonsInstantiated();

        assertThat(latest().getId()).isEqualTo(before);
    }

    @Test
    void aFileAndAJarEntryHaveTheSameName() {
        assertThat(ModelDeployment.nameIn("forms", "file:/srv/forms/iltizam/target/classes/forms/a/b.form"))
                .isEqualTo("forms/a/b.form");
        assertThat(ModelDeployment.nameIn("forms", "nested:/app/iltizam.jar/!BOOT-INF/classes/!/forms/a/b.form"))
                .isEqualTo("forms/a/b.form");
    }

    private Deployment latest() {
        return repository
                .createDeploymentQuery()
                .deploymentName("iltizam")
                .orderByDeploymentTime()
                .desc()
                .list()
                .get(0);
    }

    private static Set<String> sources() throws IOException {
        try (Stream<Path> models = Files.walk(Path.of("processes"));
                Stream<Path> forms = Files.walk(Path.of("forms"))) {
            TreeSet<String> names = new TreeSet<>();
            Stream.concat(models, forms)
                    .map(Path::toString)
                    .filter(name -> name.matches(".*\\.(bpmn|dmn|form)"))
                    .map(name -> name.replace('\\', '/'))
                    .forEach(names::add);
            return names;
        }
    }
}
