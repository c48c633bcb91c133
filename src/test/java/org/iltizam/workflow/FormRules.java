package org.iltizam.workflow;

import static org.iltizam.workflow.FormFile.text;
import static org.iltizam.workflow.ModelRules.finding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every form keeps to: the schema of the engine's release, and what our server can check. */
final class FormRules {

    /** What form-js 1.8.7 knows, less what runs or shows foreign content (html, iframe, image, expression, button). */
    private static final Set<String> TYPES = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "taglist",
            "datetime",
            "group",
            "dynamiclist",
            "text",
            "separator",
            "spacer");

    private static final Set<String> WRITTEN = Set.of("textfield", "textarea");
    private static final Set<String> CHOSEN = Set.of("radio", "select", "checklist", "taglist");
    private static final Set<String> WITHOUT_KEY = Set.of("group", "dynamiclist", "text", "separator", "spacer");

    /** One comparison of one field: what a reader of the file and the server can follow. */
    private static final Pattern HIDDEN = Pattern.compile("=(\\w+) (=|!=) (\"\\w+\"|true|false)");

    private FormRules() {}

    static List<Finding> broken(FormFile file) {
        return Stream.of(head(file), keys(file), file.components().flatMap(c -> component(file, c)))
                .flatMap(f -> f)
                .toList();
    }

    private static Stream<Finding> head(FormFile file) {
        JsonNode form = file.form();
        return Stream.of(
                        finding(!text(form, "id").equals(file.name()), "form id is the file name", file.name()),
                        finding(
                                !file.name().startsWith(file.folder() + "-"),
                                "form lies with its process",
                                file.name()),
                        finding(
                                form.path("schemaVersion").asInt() != 16,
                                "form has the schema of the engine's release",
                                text(form, "schemaVersion")),
                        finding(
                                !text(form, "executionPlatform").equals("Camunda Platform")
                                        || !text(form, "executionPlatformVersion")
                                                .equals("7.24.0"),
                                "form names its platform",
                                file.name()))
                .flatMap(f -> f);
    }

    private static Stream<Finding> keys(FormFile file) {
        Set<String> ids = new HashSet<>();
        Stream<Finding> twice = file.components()
                .filter(c -> !ids.add(text(c, "id")))
                .map(c -> new Finding("component id is unique", text(c, "id")));
        Stream<JsonNode> scopes =
                Stream.concat(Stream.of(file.form()), file.components().filter(c -> type(c, "dynamiclist")));
        Stream<Finding> keys = scopes.flatMap(scope -> {
            Set<String> seen = new HashSet<>();
            return inScope(scope)
                    .map(c -> type(c, "dynamiclist") ? text(c, "path") : text(c, "key"))
                    .filter(key -> !seen.add(key))
                    .map(key -> new Finding("key is unique in its scope", key));
        });
        return Stream.concat(twice, keys);
    }

    /** The fields of a form or of a list: groups are only a frame. */
    private static Stream<JsonNode> inScope(JsonNode holder) {
        return FormFile.children(holder)
                .flatMap(c -> type(c, "group") ? inScope(c) : Stream.of(c))
                .filter(c -> c.has("key") || type(c, "dynamiclist"));
    }

    private static Stream<Finding> component(FormFile file, JsonNode c) {
        String id = text(c, "id");
        String type = text(c, "type");
        boolean chosen = CHOSEN.contains(type);
        return Stream.of(
                        finding(!TYPES.contains(type), "component is of a known type", id + " " + type),
                        finding(
                                !WITHOUT_KEY.contains(type) && !text(c, "key").matches("[a-z][A-Za-z0-9]*"),
                                "field has a lower-camel key",
                                id),
                        finding(type(c, "dynamiclist") && !text(c, "path").equals(id), "list is known by its path", id),
                        finding(
                                !Set.of("text", "separator", "spacer").contains(type)
                                        && FormFile.label(c).isBlank(),
                                "field has a label",
                                id),
                        finding(
                                WRITTEN.contains(type)
                                        && !c.path("readonly").asBoolean()
                                        && !c.path("validate").path("maxLength").isInt(),
                                "text has a limit",
                                id),
                        finding(chosen && c.has("values") == c.has("valuesKey"), "options come from one place", id),
                        finding(c.has("defaultValue"), "nothing is chosen for a person", id),
                        hidden(file, c))
                .flatMap(f -> f);
    }

    private static Stream<Finding> hidden(FormFile file, JsonNode c) {
        if (!c.path("conditional").has("hide")) {
            return Stream.empty();
        }
        String hide = c.path("conditional").path("hide").asText();
        Matcher matcher = HIDDEN.matcher(hide);
        Set<String> keys = inScope(file.form()).map(f -> text(f, "key")).collect(Collectors.toSet());
        return finding(!matcher.matches() || !keys.contains(matcher.group(1)), "field hides by one other field", hide);
    }

    private static boolean type(JsonNode component, String type) {
        return text(component, "type").equals(type);
    }
}
