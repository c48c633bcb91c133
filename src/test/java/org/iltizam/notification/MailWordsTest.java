package org.iltizam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each task of each model has words of its own in its mail, in three languages. */
class MailWordsTest {

    private static final Pattern PROCESS = Pattern.compile("<(?:bpmn:)?process id=\"(\\w+)\"");
    private static final Pattern USER_TASK = Pattern.compile("userTask id=\"userTask_(\\w+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void everyTaskHasAMailOfItsOwn(String language) throws IOException {
        Set<String> tasks = tasks();

        assertThat(tasks).contains("cardDrafting.submitDraft", "escalation.answerRung");
        assertThat(words(language).stringPropertyNames())
                .containsAll(tasks.stream()
                        .flatMap(task -> Stream.of("mail.task." + task + ".subject", "mail.task." + task + ".opening"))
                        .toList());
    }

    /** Whoever comes from the mail finds the task under the same words. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void aMailIsTitledAsItsTask(String language) throws IOException {
        Properties titles = texts(language, "task.");

        for (String task : tasks()) {
            assertThat(words(language).getProperty("mail.task." + task + ".subject"))
                    .startsWith(titles.getProperty("task." + task + ".title"));
        }
    }

    @Test
    void theThreeLanguagesSayTheSameThings() throws IOException {
        Set<String> arabic = words("ar").stringPropertyNames();

        assertThat(words("fr").stringPropertyNames()).isEqualTo(arabic);
        assertThat(words("en").stringPropertyNames()).isEqualTo(arabic);
    }

    private static Set<String> tasks() throws IOException {
        Set<String> tasks = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            List<Path> models =
                    files.filter(file -> file.toString().endsWith(".bpmn")).toList();
            for (Path model : models) {
                String xml = Files.readString(model);
                Matcher process = PROCESS.matcher(xml);
                assertThat(process.find()).as(model.toString()).isTrue();
                USER_TASK.matcher(xml).results().forEach(task -> tasks.add(process.group(1) + "." + task.group(1)));
            }
        }
        return tasks;
    }

    private static Properties words(String language) throws IOException {
        return texts(language, "mail.");
    }

    private static Properties texts(String language, String beginning) throws IOException {
        Properties words = new Properties();
        try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/i18n"))) {
            for (Path bundle : bundles.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                try (Reader file = Files.newBufferedReader(bundle)) {
                    words.load(file);
                }
            }
        }
        words.keySet().removeIf(key -> !key.toString().startsWith(beginning));
        return words;
    }
}
