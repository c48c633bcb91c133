package org.iltizam.gallery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.iltizam.web.EmbeddedJson;
import org.iltizam.web.Messages;

/** A Camunda Form with its labels in the language of the gallery page. */
final class FormSample {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FormSample() {}

    static String schema(String id, Messages messages) {
        try {
            JsonNode form = JSON.readTree(file(id).toFile());
            form.path("components").forEach(component -> translate(id, component, messages));
            return EmbeddedJson.of(JSON, form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String id) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"), 2)) {
            return files.filter(file -> file.endsWith(id + ".form")).findFirst().orElseThrow();
        }
    }

    private static void translate(String form, JsonNode component, Messages messages) {
        if (component instanceof ObjectNode field) {
            String name = field.path("key").asText(field.path("id").asText());
            for (String part : new String[] {"label", "description", "text", "dateLabel"}) {
                if (field.has(part)) {
                    String key = part.equals("dateLabel") ? "label" : part;
                    field.put(part, text(form, name + "." + key, field.get(part).asText(), messages));
                }
            }
            field.path("values").forEach(option -> {
                if (option instanceof ObjectNode value) {
                    String key = name + ".option." + value.path("value").asText();
                    value.put("label", text(form, key, value.path("label").asText(), messages));
                }
            });
            field.path("components").forEach(child -> translate(form, child, messages));
        }
    }

    private static String text(String form, String key, String otherwise, Messages messages) {
        for (String candidate : new String[] {"form." + form + "." + key, "form.common." + key}) {
            if (messages.has(candidate)) {
                return messages.get(candidate);
            }
        }
        return otherwise;
    }
}
