package org.iltizam.workflow.engine;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** Strings, booleans, longs and dates: nothing else may become a process variable. */
final class ScalarVariables {

    private ScalarVariables() {}

    static Map<String, Object> of(Map<String, Object> variables) {
        Map<String, Object> scalars = new HashMap<>();
        variables.forEach((name, value) -> scalars.put(name, scalar(name, value)));
        return scalars;
    }

    private static Object scalar(String name, Object value) {
        if (value instanceof Instant instant) {
            return Date.from(instant);
        }
        if (value instanceof String || value instanceof Boolean || value instanceof Long || value instanceof Date) {
            return value;
        }
        throw new IllegalArgumentException("Variable " + name + " is not a scalar: " + value.getClass());
    }
}
