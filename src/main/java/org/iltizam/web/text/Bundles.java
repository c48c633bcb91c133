package org.iltizam.web.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.iltizam.shared.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads {@code i18n/<module>_<language>.properties} of every module; a key belongs to one module only. */
final class Bundles {

    private static final Pattern BREAKABLE = Pattern.compile(" (?=[:;!?»])|(?<=«) ");

    private Bundles() {}

    static Map<Language, Map<String, String>> read(ResourcePatternResolver resources) {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, read(resources, language));
        }
        return texts;
    }

    private static Map<String, String> read(ResourcePatternResolver resources, Language language) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (Resource bundle : resources.getResources("classpath*:i18n/*_" + language.code() + ".properties")) {
                properties(bundle).forEach((key, text) -> {
                    if (texts.put((String) key, spaced((String) text, language)) != null) {
                        throw new IllegalStateException("Two bundles have a text for " + key + ": " + bundle);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    /** French keeps its colons, question marks and quotation marks on the line of their word. */
    private static String spaced(String text, Language language) {
        return language == Language.FR ? BREAKABLE.matcher(text).replaceAll("\u00a0") : text;
    }

    static Properties properties(Resource bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
