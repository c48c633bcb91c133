package org.iltizam.story;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person does one thing at one moment: one transaction. */
record Act(
        Instant at,
        String name,
        @Nullable Integer card,
        @Nullable String by,
        @Nullable String meeting,
        Map<String, Object> with) {

    int cardNumber() {
        if (card == null) {
            throw new IllegalStateException(this + " is about no card");
        }
        return card;
    }

    String meetingKey() {
        if (meeting == null) {
            throw new IllegalStateException(this + " is about no meeting");
        }
        return meeting;
    }

    String actor() {
        if (by == null) {
            throw new IllegalStateException(this + " is done by nobody");
        }
        return by;
    }
}
