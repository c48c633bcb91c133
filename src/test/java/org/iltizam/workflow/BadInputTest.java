package org.iltizam.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.Refusal;
import org.iltizam.web.EmbeddedJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every form, each bad input: refused at each field that it spoils, or kept as text; never an exception. */
class BadInputTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Forms forms = new Forms(JSON);

    @TestFactory
    Stream<DynamicTest> everyFormAgainstEveryBadInput() {
        return FormFile.all().stream()
                .flatMap(form -> Stream.of(BadInput.values())
                        .map(bad -> DynamicTest.dynamicTest(form + " " + bad, () -> tried(form, bad))));
    }

    private void tried(FormFile form, BadInput bad) {
        Outcome<Map<String, Object>> outcome = forms.validate(form.name(), bad.answer(form.name()), Map::of);
        assertThat(outcome.refusals()).extracting(Refusal::field).containsAll(spoilt(form, bad));
        switch (bad) {
            case EMPTY, WRONG_TYPE, UNKNOWN_OPTION -> {}
            case MEGABYTE ->
                assertThat(outcome.refusals())
                        .allMatch(refusal -> refusal.code().equals("tooLong"));
            case HOSTILE -> {
                Map<String, Object> clean = outcome.orThrow();
                assertThat(clean).doesNotContainKey("isAdmin");
                assertThat(clean.toString()).doesNotContain("\u0000", "\u202e", "\u202d");
                assertThat(EmbeddedJson.of(JSON, clean)).doesNotContain("<script", "<img");
            }
        }
    }

    /** The fields whose value that input makes unusable. */
    private static List<String> spoilt(FormFile form, BadInput bad) {
        List<String> fields = new ArrayList<>();
        walk(
                form.form(),
                "",
                bad == BadInput.EMPTY,
                (field, type) -> switch (bad) {
                    case EMPTY -> field.path("validate").path("required").asBoolean() && !field.has("conditional");
                    case MEGABYTE -> BadInput.isText(type);
                    case WRONG_TYPE -> true;
                    case HOSTILE -> false;
                    case UNKNOWN_OPTION -> !BadInput.isText(type) && !type.equals("checkbox");
                },
                fields);
        return fields;
    }

    private static void walk(
            JsonNode holder,
            String prefix,
            boolean listsAbsent,
            BiPredicate<JsonNode, String> spoilt,
            List<String> to) {
        FormFile.children(holder).forEach(component -> {
            String path = FormFile.text(component, "path");
            if (!path.isEmpty()) {
                if (!listsAbsent) {
                    walk(component, prefix + path + "[0].", false, spoilt, to);
                }
            } else if (component.has("components")) {
                walk(component, prefix, listsAbsent, spoilt, to);
            } else if (component.has("key")
                    && !component.path("disabled").asBoolean()
                    && spoilt.test(component, FormFile.text(component, "type"))) {
                to.add(prefix + FormFile.text(component, "key"));
            }
        });
    }
}
