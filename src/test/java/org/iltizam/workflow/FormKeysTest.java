package org.iltizam.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.IltizamTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a form asks for is what its handler reads, and nothing else; rows of lists too. */
@IltizamTest
class FormKeysTest {

    @Autowired
    List<TaskHandler<?>> handlers;

    @Test
    void everyFormHasItsHandler() {
        assertThat(handlers)
                .extracting(FormKeysTest::formId)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        FormFile.all().stream().map(FormFile::name).toList());
    }

    @Test
    void theKeysOfAFormAreTheComponentsOfItsRecord() {
        for (TaskHandler<?> handler : handlers) {
            JsonNode form = form(handler);

            assertThat(asked(form, false)).as(formId(handler)).isEqualTo(read(handler));
        }
    }

    /** What is only shown may be left unread, but what is read must be there. */
    private static Map<String, Set<String>> read(TaskHandler<?> handler) {
        Map<String, Set<String>> asked = asked(form(handler), true);
        Map<String, Set<String>> read =
                handler.form().isRecord() ? components(handler.form()) : mergedCard(handler.form());
        Map<String, Set<String>> compared = new TreeMap<>(read);
        asked.forEach((list, shown) -> compared.computeIfPresent(list, (name, keys) -> {
            Set<String> all = new TreeSet<>(keys);
            all.removeAll(shown);
            return all;
        }));
        return compared;
    }

    /** The merged card has no record: each field of a card, and which of the old cards it is taken from. */
    private static Map<String, Set<String>> mergedCard(Class<?> form) {
        assertThat(form.getSimpleName()).isEqualTo("ObjectNode");
        Map<String, Set<String>> card = components(cardForm());
        Set<String> fields = new TreeSet<>(card.get(""));
        fields.add("leadCard");
        card.get("").stream()
                .filter(field -> !field.startsWith("title") && !field.equals("language"))
                .map(field -> field + "From")
                .forEach(fields::add);
        card.put("", fields);
        return card;
    }

    private static Class<?> cardForm() {
        try {
            return Class.forName("org.iltizam.workflow.carddrafting.CardForm");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keys by the list in whose rows they stand; those of the form itself under the empty name. */
    private static Map<String, Set<String>> asked(JsonNode form, boolean readonly) {
        Map<String, Set<String>> keys = new TreeMap<>();
        collect(form, "", readonly, keys);
        return keys;
    }

    private static void collect(JsonNode holder, String list, boolean readonly, Map<String, Set<String>> keys) {
        FormFile.children(holder).forEach(component -> {
            String path = FormFile.text(component, "path");
            if (component.has("key") && component.path("readonly").asBoolean() == readonly) {
                keys.computeIfAbsent(list, name -> new TreeSet<>()).add(FormFile.text(component, "key"));
            }
            if (!path.isEmpty() && !readonly) {
                keys.computeIfAbsent(list, name -> new TreeSet<>()).add(path);
            }
            collect(component, path.isEmpty() ? list : path, readonly, keys);
        });
    }

    private static Map<String, Set<String>> components(Class<?> form) {
        Map<String, Set<String>> names = new TreeMap<>();
        flat(form).forEach(component -> {
            names.computeIfAbsent("", name -> new TreeSet<>()).add(component.getName());
            row(component.getGenericType())
                    .ifPresent(row -> names.put(
                            component.getName(),
                            flat(row).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new))));
        });
        return names;
    }

    private static Stream<RecordComponent> flat(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? flat(component.getType())
                        : Stream.of(component));
    }

    private static Optional<Class<?>> row(Type type) {
        return type instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                        && element.isRecord()
                ? Optional.of(element)
                : Optional.empty();
    }

    private static JsonNode form(TaskHandler<?> handler) {
        return FormFile.all().stream()
                .filter(file -> file.name().equals(formId(handler)))
                .findFirst()
                .orElseThrow()
                .form();
    }

    private static String formId(TaskHandler<?> handler) {
        return ModelFile.kebab(handler.process()) + "-" + ModelFile.kebab(handler.task());
    }
}
