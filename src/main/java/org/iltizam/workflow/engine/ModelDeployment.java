package org.iltizam.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys models, decisions and forms from the class path, all in one deployment: a form is looked up in its process's
 * own deployment. Nothing happens when nothing changed, whichever node starts first.
 *
 * <p>Names are relative to the class path. The starter's own deployment would name a file by its absolute path and a jar
 * entry by its bare name, so that a directory and a jar on one database took turns in making new versions.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private static final Map<String, String> PATTERNS = Map.of(
            "processes", "classpath*:processes/**/*.bpmn",
            "processes/decisions", "classpath*:processes/**/*.dmn",
            "forms", "classpath*:forms/**/*.form");

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    ModelDeployment(RepositoryService repository, ResourcePatternResolver resources) {
        this.repository = repository;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, Resource> models = models();
        if (models.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name("iltizam")
                .source("class path")
                .enableDuplicateFiltering(false);
        models.forEach((name, resource) -> add(deployment, name, resource));
        deployment.deploy();
    }

    /** Every model and form by its name in the deployment. */
    Map<String, Resource> models() {
        Map<String, Resource> found = new TreeMap<>();
        try {
            for (Map.Entry<String, String> pattern : PATTERNS.entrySet()) {
                String folder = pattern.getKey().split("/", -1)[0];
                for (Resource resource : resources.getResources(pattern.getValue())) {
                    found.put(nameIn(folder, resource.getURL().getPath()), resource);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The part of the path from the folder on, the same for a file and for an entry of a nested jar. */
    static String nameIn(String folder, String path) {
        return path.substring(path.lastIndexOf("/" + folder + "/") + 1);
    }

    private static void add(DeploymentBuilder deployment, String name, Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            deployment.addInputStream(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
