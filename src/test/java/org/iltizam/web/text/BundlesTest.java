package org.iltizam.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.iltizam.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The three languages say the same things about the same arguments. */
class BundlesTest {

    private final Map<Language, Map<String, String>> texts = Bundles.read(new PathMatchingResourcePatternResolver());

    @Test
    void everyKeyHasATextInEveryLanguage() {
        for (Language language : Language.values()) {
            assertThat(new TreeSet<>(in(language).keySet()))
                    .as("keys in %s", language)
                    .isEqualTo(new TreeSet<>(in(Language.AR).keySet()));
        }
    }

    @Test
    void everyTextIsAPatternWithTheSameArguments() {
        in(Language.AR).forEach((key, arabic) -> {
            for (Language language : Language.values()) {
                String text = in(language).getOrDefault(key, arabic);
                assertThat(arguments(text))
                        .as("arguments of %s in %s", key, language)
                        .isEqualTo(arguments(arabic));
            }
        });
    }

    @Test
    void noTextIsEmpty() {
        for (Language language : Language.values()) {
            in(language)
                    .forEach((key, text) ->
                            assertThat(text).as("%s in %s", key, language).isNotBlank());
        }
    }

    @Test
    void everyArabicPluralHasItsForms() {
        in(Language.AR).forEach((key, text) -> {
            if (text.contains(", plural,")) {
                assertThat(text).as(key).contains("one {", "two {", "few {", "many {", "other {");
            }
        });
    }

    @Test
    void frenchSignsStayOnTheLineOfTheirWord() {
        assertThat(in(Language.FR).values())
                .noneMatch(text -> text.contains(" :") || text.contains(" ?") || text.contains("« "));
        assertThat(in(Language.FR).values()).anyMatch(text -> text.contains("\u00a0:"));
    }

    /** Each concept has one word in each language: these were given up for it. */
    @Test
    void noTextUsesAWordGivenUpForAnother() {
        Map<Language, Pattern> givenUp = Map.of(
                Language.AR, Pattern.compile("تعليقات|خانة|خانات|تأخير|ولاية|مدقق|تبني|فريق التنسيق|يرجى"),
                Language.FR, Pattern.compile("(?i)remarque|procès-verb|ouvrés?\\b|coordonn|collège|porteur"),
                Language.EN, Pattern.compile("(?i)\\bremarks?\\b|\\bmails\\b|hard deadline"));

        givenUp.forEach((language, words) -> in(language)
                .forEach((key, text) ->
                        assertThat(text).as("%s in %s", key, language).doesNotContainPattern(words)));
    }

    private Map<String, String> in(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                    || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }
}
