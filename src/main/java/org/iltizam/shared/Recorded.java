package org.iltizam.shared;

import java.time.Instant;
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
}
