package org.iltizam.shared;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the facts out of an event record: its components, without what every entry of the record has in a column. */
final class RecordedFacts {

    private static final Set<String> COLUMNS = Set.of("plan", "subject", "at", "by");

    private static final ClassValue<List<Method>> FACTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            if (!type.isRecord()) {
                throw new IllegalArgumentException(type + " is no record and has to name its facts itself");
            }
            return Stream.of(type.getRecordComponents())
                    .filter(component -> !COLUMNS.contains(component.getName()))
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toList();
        }
    };

    private RecordedFacts() {}

    static Map<String, Object> of(Recorded event) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Method accessor : FACTS.get(event.getClass())) {
            Object value = read(accessor, event);
            // the id of the subject under its own name: the card, the meeting
            if (value != null && !value.toString().equals(event.subject())) {
                facts.put(accessor.getName(), value);
            }
        }
        return facts;
    }

    private static @Nullable Object read(Method accessor, Recorded event) {
        try {
            return accessor.invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + accessor, e);
        }
    }
}
