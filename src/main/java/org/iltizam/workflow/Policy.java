package org.iltizam.workflow;

import java.util.Arrays;
import java.util.Optional;

/** A decision table that may be changed while the system runs. */
public enum Policy {
    DEADLINES("deadlines", "deadlines.dmn"),
    ESCALATION("escalationLevel", "escalation-level.dmn");

    private final String key;
    private final String file;

    Policy(String key, String file) {
        this.key = key;
        this.file = file;
    }

    /** Id of the decision, and its name in addresses and texts. */
    public String key() {
        return key;
    }

    /** The file in {@code processes/decisions}. */
    public String file() {
        return file;
    }

    public static Optional<Policy> of(String key) {
        return Arrays.stream(values()).filter(policy -> policy.key.equals(key)).findFirst();
    }
}
