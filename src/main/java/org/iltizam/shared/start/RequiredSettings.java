package org.iltizam.shared.start;

import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** Production starts with all its settings or not at all: there is no default for a secret or an address. */
public final class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<String> DATABASE =
            List.of("iltizam.database.url", "iltizam.database.user", "iltizam.database.password");
    private static final List<String> PRODUCTION = List.of(
            "iltizam.database.url",
            "iltizam.database.user",
            "iltizam.database.password",
            "iltizam.public-url",
            "iltizam.mail.host",
            "iltizam.mail.from");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        List<String> missing = required(environment).stream()
                .filter(setting -> !StringUtils.hasText(environment.getProperty(setting)))
                .map(RequiredSettings::variable)
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
    }

    private static List<String> required(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("test"))) {
            return List.of();
        }
        if (environment.acceptsProfiles(Profiles.of("story"))) {
            return embeddedDatabaseIsThere() ? List.of() : DATABASE;
        }
        return PRODUCTION;
    }

    // not in the production jar
    private static boolean embeddedDatabaseIsThere() {
        return ClassUtils.isPresent(
                "org.iltizam.shared.database.EmbeddedServer", RequiredSettings.class.getClassLoader());
    }

    private static String variable(String setting) {
        return setting.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
