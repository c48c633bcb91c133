package org.iltizam.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process model as it lies in {@code processes/}. */
record ModelFile(String name, BpmnModelInstance model) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static final Path RELEASED = Path.of("src/test/resources/processes-released");

    static List<ModelFile> all() {
        return paths().stream().map(ModelFile::of).toList();
    }

    /** The models of today. */
    static List<Path> paths() {
        return below(Path.of("processes"));
    }

    /** Those under which instances may still live, in folders named by the day until which they were the models. */
    static List<Path> released() {
        return below(RELEASED);
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ModelFile of(Path file) {
        return of(baseName(file), read(file));
    }

    static ModelFile of(String name, String xml) {
        return new ModelFile(
                name, Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String baseName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    Process process() {
        return all(Process.class).findFirst().orElseThrow();
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    Stream<FlowElement> elements() {
        return all(FlowElement.class);
    }

    /** A {@code camunda:} attribute, empty when absent. */
    static String camunda(ModelElementInstance element, String attribute) {
        String value = element.getAttributeValueNs(CAMUNDA, attribute);
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return name;
    }
}
