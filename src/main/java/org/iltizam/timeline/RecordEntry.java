package org.iltizam.timeline;

import java.time.Instant;
import java.util.Map;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the public record.
 *
 * @param position where it stands in the whole record; grows with time
 * @param kind simple name of the event, e.g. {@code VersionFrozen}
 * @param by who did it; null when a clock did
 * @param facts plain numbers, words, lists and objects by name, as the event stated them
 * @param hash the link of the chain that holds everything up to here
 */
public record RecordEntry(
        long position,
        long sequence,
        String subject,
        String kind,
        Instant at,
        @Nullable PersonId by,
        Map<String, Object> facts,
        String hash) {}
