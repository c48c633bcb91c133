package org.iltizam.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A Camunda Form as it lies in {@code forms/<process>/}. */
record FormFile(String folder, String name, JsonNode form) {

    static List<FormFile> all() {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(file -> of(
                            String.valueOf(file.getParent().getFileName()),
                            ModelFile.baseName(file),
                            ModelFile.read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormFile of(String folder, String name, String json) {
        try {
            return new FormFile(folder, name, new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every component, however deep. */
    Stream<JsonNode> components() {
        return deep(form);
    }

    private static Stream<JsonNode> deep(JsonNode holder) {
        return children(holder).flatMap(component -> Stream.concat(Stream.of(component), deep(component)));
    }

    static Stream<JsonNode> children(JsonNode holder) {
        return StreamSupport.stream(holder.path("components").spliterator(), false);
    }

    static String text(JsonNode component, String property) {
        return component.path(property).asText();
    }

    /** By this the translations know a component. */
    static String nameOf(JsonNode component) {
        return component.has("key") ? text(component, "key") : text(component, "id");
    }

    static String label(JsonNode component) {
        return text(component, component.has("dateLabel") ? "dateLabel" : "label");
    }

    @Override
    public String toString() {
        return name;
    }
}
