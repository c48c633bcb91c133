package org.iltizam.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.iltizam.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** An entry as it is sealed: with its place in the chain of its plan. */
record SealedEntry(
        String plan,
        long sequence,
        String subject,
        String kind,
        Instant at,
        @Nullable String by,
        JsonNode facts) {

    /** The hash that seals this entry and, through the one before it, everything before. */
    String hashAfter(String previousHash) {
        return Sha256.hex(previousHash + "\n" + CanonicalJson.payload(this));
    }
}
