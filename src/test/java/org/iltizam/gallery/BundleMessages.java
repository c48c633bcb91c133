package org.iltizam.gallery;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iltizam.shared.Language;
import org.iltizam.web.Messages;

/** The bundles of one language, without an application; remembers what was asked for and is not there. */
final class BundleMessages implements Messages {

    private final Language language;
    private final Properties texts = new Properties();
    private final Set<String> missing = new TreeSet<>();

    BundleMessages(Language language) {
        this.language = language;
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
            List<Path> bundles = files.filter(file -> file.toString().endsWith("_" + language.code() + ".properties"))
                    .toList();
            for (Path bundle : bundles) {
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> missing() {
        return missing;
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public String get(String key, Object... args) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            missing.add(key);
            return key;
        }
        return new MessageFormat(pattern, language.locale()).format(args);
    }

    @Override
    public String named(String key, Map<String, Object> args) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            missing.add(key);
            return key;
        }
        return new MessageFormat(pattern, language.locale()).format(args);
    }

    @Override
    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
