package org.iltizam.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** A model as it was once released, deployed over the one of today: what begins until it is withdrawn begins under it. */
public final class ReleasedModel {

    private final RepositoryService repository;
    private final String deployment;
    private final ModelFile file;

    private ReleasedModel(RepositoryService repository, String deployment, ModelFile file) {
        this.repository = repository;
        this.deployment = deployment;
        this.file = file;
    }

    /** @param path below {@code processes-released}: the day until which it was the model, and its file */
    public static ReleasedModel deploy(RepositoryService repository, String path) {
        ModelFile file = ModelFile.of(ModelFile.RELEASED.resolve(path));
        String deployment = repository
                .createDeployment()
                .name("released")
                .addClasspathResource("processes-released/" + path)
                .deploy()
                .getId();
        return new ReleasedModel(repository, deployment, file);
    }

    ModelFile file() {
        return file;
    }

    /** Whether the instance lives under this model, and not under the one of today. */
    public void holds(ProcessInstance instance) {
        assertThat(repository
                        .getProcessDefinition(instance.getProcessDefinitionId())
                        .getDeploymentId())
                .isEqualTo(deployment);
    }

    public void withdraw() {
        repository.deleteDeployment(deployment, true);
    }
}
