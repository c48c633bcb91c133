package org.iltizam.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** French is set with its own apostrophe, in our texts as in the story's. */
class FrenchApostropheTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern OF_THE_KEYBOARD = Pattern.compile("\\p{L}'+\\p{L}");
    private static final Pattern FRENCH = Pattern.compile("\\b(?:fr|\\w+Fr): \"([^\"]*)\"");

    @Test
    void noTextHasThatOfTheKeyboard() throws IOException {
        assertThat(files("i18n", "_fr.properties").flatMap(FrenchApostropheTest::lines))
                .isNotEmpty()
                .noneMatch(line -> OF_THE_KEYBOARD.matcher(line).find());
    }

    @Test
    void noWordOfTheStoryHasThatOfTheKeyboard() throws IOException {
        List<String> french = files("story", ".yaml")
                .flatMap(FrenchApostropheTest::lines)
                .flatMap(line -> FRENCH.matcher(line).results().map(found -> found.group(1)))
                .toList();
        assertThat(french)
                .isNotEmpty()
                .noneMatch(text -> OF_THE_KEYBOARD.matcher(text).find());
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
