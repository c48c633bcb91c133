package org.iltizam.shared.start;

import java.util.List;

/** @see RequiredSettings */
final class MissingSettings extends RuntimeException {

    private final transient List<String> variables;

    MissingSettings(List<String> variables) {
        super("Missing: " + String.join(", ", variables));
        this.variables = variables;
    }

    List<String> variables() {
        return variables;
    }
}
