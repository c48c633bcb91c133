package org.iltizam.shared;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that belongs in the public record. Published synchronously, so that the record is written in the transaction
 * of the act itself; its simple class name is the kind of the record entry, its components are the facts.
 */
public interface Recorded {

    /** What the act is about: a card, a meeting; the same string as the business key. */
    String subject();

    PlanId plan();

    Instant at();

    /** Who did it; null when a clock did. */
    @Nullable
    PersonId by();

    /** What else is to be known of it: ids, numbers, words, reasons by name; by default the components of the record. */
    default Map<String, Object> facts() {
        return RecordedFacts.of(this);
    }

    /** False for what only moves work along: it is an event like any other, but the public record does not keep it. */
    default boolean recorded() {
        return true;
    }
}
