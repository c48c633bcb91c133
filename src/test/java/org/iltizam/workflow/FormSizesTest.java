package org.iltizam.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.iltizam.commitment.ReviewingCards;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

/** Whatever a form may hold can be sent: the longest answer in every field, in every row, in any script. */
class FormSizesTest {

    /** Of a sign of the Basic Multilingual Plane in UTF-8. */
    private static final int BYTES = 3;

    private static final int ROWS = FormCheck.MOST_ROWS;

    /** Of twenty seats, more than any committee has had. */
    private static final int COMMENTS = 20 * ReviewingCards.MOST_REMARKS;

    /** A choice, a name, a number: what no {@code maxLength} bounds. */
    private static final int SHORT = 100;

    static List<FormFile> forms() {
        return FormFile.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theLongestAnswerCanBeSent(FormFile form) throws Exception {
        assertThat(largest(form.form(), form.name())).as(form.name()).isLessThan(limit());
    }

    private static long largest(JsonNode holder, String form) {
        return FormFile.children(holder)
                .mapToLong(component -> switch (component.path("type").asText()) {
                    case "dynamiclist" -> rows(component, form) * (largest(component, form) + 3);
                    case "textarea" -> component.path("readonly").asBoolean() ? 0 : text(component);
                    case "group" -> largest(component, form);
                    default -> text(component);
                })
                .sum();
    }

    private static long text(JsonNode component) {
        int around = component.path("key").asText().length() + "\"\":\"\",".length();
        String type = component.path("type").asText();
        boolean typed = type.startsWith("text") && !component.path("readonly").asBoolean();
        int longest = component.path("validate").path("maxLength").asInt(typed ? FormCheck.LONGEST_TEXT : SHORT);
        return around + (long) BYTES * longest;
    }

    private static int rows(JsonNode list, String form) {
        boolean comments = form.equals("card-drafting-answer-comments")
                && list.path("path").asText().equals("answers");
        return comments ? COMMENTS : ROWS;
    }

    private static long limit() throws Exception {
        Object limit = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .get(0)
                .getProperty("server.tomcat.max-http-form-post-size");
        return DataSize.parse(String.valueOf(limit)).toBytes();
    }
}
