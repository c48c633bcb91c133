package org.iltizam.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.IltizamTest;
import org.iltizam.commitment.CardEvent;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Recorded;
import org.iltizam.web.Dates;
import org.iltizam.web.RecordLine;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

@IltizamTest
class RecordTextsTest {

    /** Facts that name something else than what the event is about. */
    private static final Set<String> OTHERS = Set.of("into", "group", "carrier");

    private static final Instant AT = Instant.parse("2024-03-21T09:00:00Z");
    private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");

    @Autowired
    RecordTexts texts;

    @Autowired
    TextsByLanguage languages;

    /** Every event that the record keeps, and every constant that its facts can be. */
    static Stream<Recorded> events() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Recorded.class));
        return scan.findCandidateComponents("org.iltizam").stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .sorted()
                .map(RecordTextsTest::type)
                .filter(RecordTextsTest::ofAModule)
                .flatMap(event -> examples(event).map(Recorded.class::cast))
                .filter(Recorded::recorded);
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventHasItsSentenceInEveryLanguage(Recorded event) {
        for (Language language : Language.values()) {
            RecordLine line = line(event, language);

            assertThat(line.what())
                    .as("%s %s", event.getClass().getSimpleName(), language)
                    .doesNotContain("{", "}", "record.", "null", "none", "_")
                    .doesNotContainPattern("[A-Z]{3,}");
            if (language == Language.AR) {
                assertThat(line.what().replaceAll("nap3-\\w+|lead-\\d", "")).doesNotContainPattern("[a-zA-Z]");
            }
        }
    }

    @Test
    void theReasonIsToldInTheReadersLanguage() {
        CardEvent cancelled = new CardEvent.CardCancelled(
                new org.iltizam.shared.CardId("nap3-20"),
                null,
                AT,
                org.iltizam.commitment.CancelReason.NO_OPENNESS,
                new LocalizedText("سبب", "raison", null),
                new org.iltizam.shared.DecisionId("d1"));

        assertThat(line(cancelled, Language.FR).why()).isEqualTo("raison");
        assertThat(line(cancelled, Language.EN).why()).isEqualTo("سبب");
        assertThat(line(cancelled, Language.EN).what())
                .isEqualTo("Automatic: card cancelled: Has no dimension of openness to citizens");
    }

    @Test
    void aRungIsToldWithItsHolderAndWithoutADeputyToTheCoordinator() {
        assertThat(rung("DEPUTY", new PersonId("lead-4"), Language.EN)).contains("put to the deputy", "lead-4");
        assertThat(rung("INSTITUTION_HEAD", new PersonId("lead-4"), Language.FR))
                .contains("responsable de l’institution", "lead-4");
        assertThat(rung("DEPUTY", null, Language.EN)).contains("no deputy", "put to the coordinator");
        assertThat(rung("INSTITUTION_HEAD", null, Language.AR))
                .contains("المنسق")
                .doesNotContain("إلى رئيس المؤسسة");
        assertThat(rung("INSTITUTION_HEAD", null, Language.FR)).contains("saisi", "coordinateur");
    }

    private String rung(String holder, @Nullable PersonId heldBy, Language language) {
        WorkItem late = (WorkItem) example(WorkItem.class, 0);
        return line(new WorkItemEvent.RungReached(late, null, AT, 1, holder, heldBy), language)
                .what();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of the events that the sealed interface of a module lists, and no invention of a test. */
    private static boolean ofAModule(Class<?> event) {
        Class<?> list = event.getEnclosingClass();
        return list != null && list.isInterface() && list.isSealed();
    }

    private RecordLine line(Recorded event, Language language) {
        Map<String, Object> facts = CanonicalJson.plain(CanonicalJson.write(CanonicalJson.facts(event.facts())));
        RecordEntry entry = new RecordEntry(
                1,
                1,
                event.subject(),
                event.getClass().getSimpleName(),
                event.at(),
                event.by(),
                facts,
                RecordHead.NONE.hash());
        return texts.lines(List.of(entry), languages.in(language), new Dates(language, CASABLANCA))
                .get(0);
    }

    /** One example of a record, or one for each constant of its first component that has several. */
    private static Stream<Object> examples(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        int variants = Arrays.stream(components)
                .map(RecordComponent::getType)
                .filter(((Predicate<Class<?>>) Class::isEnum).or(part -> part == boolean.class))
                .mapToInt(part -> part == boolean.class ? 2 : part.getEnumConstants().length)
                .max()
                .orElse(1);
        return Stream.iterate(0, variant -> variant + 1).limit(variants).map(variant -> example(type, variant));
    }

    private static Object example(Class<?> type, int variant) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getName(), component.getGenericType(), variant))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(String name, Type generic, int variant) {
        if (generic instanceof ParameterizedType parameterized) {
            Type first = parameterized.getActualTypeArguments()[0];
            if (parameterized.getRawType() == Map.class) {
                Type second = parameterized.getActualTypeArguments()[1];
                if (first == String.class) {
                    return Map.of(name, name);
                }
                return Arrays.stream(((Class<?>) first).getEnumConstants())
                        .collect(Collectors.toMap(key -> key, key -> value(name, second, variant)));
            }
            Class<?> element = (Class<?>) first;
            return element.isEnum() ? List.of(element.getEnumConstants()) : List.of(value(name, element, variant));
        }
        Class<?> type = (Class<?>) generic;
        if (type.isEnum()) {
            Object[] constants = Objects.requireNonNull(type.getEnumConstants());
            return constants[variant % constants.length];
        }
        if (type == int.class || type == Integer.class) {
            return variant;
        }
        if (type == boolean.class) {
            return variant == 0;
        }
        if (type == Instant.class) {
            return AT;
        }
        if (type == LocalDate.class) {
            return LocalDate.ofInstant(AT, CASABLANCA);
        }
        if (type == String.class) {
            return word(name, variant);
        }
        if (type == LocalizedText.class) {
            return new LocalizedText("نص", "texte", "text");
        }
        if (type == WorkItem.class) {
            return example(WorkItem.class, 0);
        }
        if (type.getSimpleName().endsWith("Id")) {
            return id(type, name);
        }
        return example(type, variant);
    }

    private static String word(String name, int variant) {
        return switch (name) {
            case "silentSides" -> "CIVIL_SOCIETY";
            case "holder" -> "DEPUTY";
            case "process" -> "cardDrafting";
            case "task" -> "submitDraft";
            case "subject" -> "nap3-5";
            case "kind" -> "merge";
            case "titles" -> "محور";
            default -> name + variant;
        };
    }

    private static Object id(Class<?> type, String name) {
        String value = type.getSimpleName().equals("PersonId") ? "lead-4" : "nap3-" + (OTHERS.contains(name) ? 28 : 5);
        try {
            return type.getDeclaredConstructor(String.class).newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
