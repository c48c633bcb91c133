package org.iltizam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.yaml.snakeyaml.Yaml;

/** Every setting is an environment variable that README.md lists and docker-compose.yml passes on, under that very name. */
class SettingsTest {

    private static final Pattern VARIABLE = Pattern.compile("ILTIZAM_[A-Z_]*[A-Z]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(iltizam\\.[a-z.-]+)");

    /** Of the run command, which needs no container. */
    private static final Set<String> OF_THE_STORY = Set.of("ILTIZAM_STORY", "ILTIZAM_DATA");

    /** Of the containers and what stands before them, which the application does not know. */
    private static final Set<String> OF_COMPOSE = Set.of("ILTIZAM_PORT", "ILTIZAM_NETWORK", "ILTIZAM_TLS_PROXY");

    /** Only tests turn these. */
    private static final Set<String> OF_TESTS = Set.of("ILTIZAM_CLOCK_START", "ILTIZAM_TEXTS_STRICT");

    @Test
    void theReadmeListsEverySettingAndNoOther() {
        Set<String> listed = VARIABLE.matcher(text("README.md"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>(read());
        expected.addAll(OF_COMPOSE);

        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void bothNodesGetEverySetting() {
        Set<String> passedOn = new TreeSet<>(read());
        passedOn.removeAll(OF_THE_STORY);

        assertThat(environment("node-1").keySet().stream().filter(name -> name.startsWith("ILTIZAM_")))
                .containsExactlyInAnyOrderElementsOf(passedOn);
        assertThat(environment("node-2")).isEqualTo(environment("node-1"));
    }

    @Test
    void composeRefusesToStartWithoutWhatIsRequiredAndTheReadmeAsksForAllOfIt() {
        Set<String> required = new TreeSet<>();
        text("README.md")
                .lines()
                .filter(line -> line.contains("| required |"))
                .forEach(line -> VARIABLE.matcher(line.substring(0, line.indexOf("| required |")))
                        .results()
                        .forEach(found -> required.add(found.group())));
        Map<String, Object> passedOn = environment("node-1");
        Set<String> asked = required.stream()
                .filter(name -> String.valueOf(passedOn.get(name)).startsWith("${"))
                .collect(Collectors.toCollection(TreeSet::new));
        String toDo = text("README.md")
                .lines()
                .filter(line -> line.contains("into `.env`"))
                .findFirst()
                .orElseThrow();

        assertThat(asked).contains("ILTIZAM_MAIL_HOST").allSatisfy(name -> {
            assertThat(String.valueOf(passedOn.get(name))).startsWith("${" + name + ":?");
            assertThat(toDo.substring(0, toDo.indexOf("into `.env`"))).contains("`" + name + "`");
        });
    }

    @Test
    void composeHasNoDefaultOfItsOwnForWhatIsOptional() {
        assertThat(environment("node-1"))
                .allSatisfy((name, value) -> assertThat(String.valueOf(value).replace("${ILTIZAM_NETWORK:-", ""))
                        .as(name)
                        .doesNotContain(":-"));
    }

    @ParameterizedTest
    @MethodSource("bound")
    void isReadUnderTheNameThatIsListed(Setting setting) {
        assertThat(setting.readFrom(Map.of(setting.variable(), setting.sample())))
                .asString()
                .contains(setting.sample());
    }

    /** One component of a record of settings. */
    record Setting(String prefix, Class<?> root, List<RecordComponent> path) {

        String variable() {
            String property = Stream.concat(Stream.of(prefix), path.stream().map(RecordComponent::getName))
                    .collect(Collectors.joining("."));
            return SettingsTest.variable(property.replaceAll("([A-Z])", "-$1"));
        }

        String sample() {
            Class<?> type = path.get(path.size() - 1).getType();
            return type == Duration.class ? "PT97M" : "97";
        }

        Object readFrom(Map<String, Object> variables) {
            StandardEnvironment environment = new StandardEnvironment();
            environment
                    .getPropertySources()
                    .replace(
                            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                            new SystemEnvironmentPropertySource(
                                    StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
            Object value = Binder.get(environment).bindOrCreate(prefix, root);
            for (RecordComponent component : path) {
                value = valueOf(component, value);
            }
            return value instanceof Duration time ? time + " PT" + time.toMinutes() + "M" : value;
        }

        private static Object valueOf(RecordComponent component, Object owner) {
            try {
                AccessibleObject accessor = component.getAccessor();
                accessor.setAccessible(true);
                return component.getAccessor().invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return variable();
        }
    }

    static Stream<Setting> bound() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("org.iltizam").stream().flatMap(found -> {
            Class<?> type = ClassUtils.resolveClassName(
                    String.valueOf(found.getBeanClassName()), SettingsTest.class.getClassLoader());
            String prefix = type.getAnnotation(ConfigurationProperties.class).value();
            return components(type, List.of()).map(path -> new Setting(prefix, type, path));
        });
    }

    private static Stream<List<RecordComponent>> components(Class<?> type, List<RecordComponent> path) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> {
            List<RecordComponent> longer = new ArrayList<>(path);
            longer.add(component);
            return component.getType().isRecord()
                    ? components(component.getType(), longer)
                    : Stream.of(List.copyOf(longer));
        });
    }

    /** All variables that the application reads: of the records of settings, and of placeholders. */
    private static Set<String> read() {
        Set<String> names = bound().map(Setting::variable).collect(Collectors.toCollection(TreeSet::new));
        sources()
                .forEach(source -> PLACEHOLDER
                        .matcher(text(source))
                        .results()
                        .forEach(found -> names.add(variable(found.group(1)))));
        names.removeAll(OF_TESTS);
        return names;
    }

    private static Stream<String> sources() {
        try (Stream<Path> java = Files.walk(Path.of("src/main/java"))) {
            return Stream.concat(
                    Stream.of("src/main/resources/application.yaml"),
                    java.filter(Files::isRegularFile).map(Path::toString).toList().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> environment(String service) {
        Map<String, Map<String, Map<String, Map<String, Object>>>> file = new Yaml().load(text("docker-compose.yml"));
        return file.get("services").get(service).get("environment");
    }

    private static String variable(String property) {
        return property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
