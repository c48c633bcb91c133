package org.iltizam.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.iltizam.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is sealed: with its place in the chain of its plan.
 *
 * @param salt drawn by lot, so that what an entry says cannot be guessed and tried against its hash, which everybody may
 *     read; null in entries that were sealed before there were salts
 */
record SealedEntry(
        String plan,
        long sequence,
        String subject,
        String kind,
        Instant at,
        @Nullable String by,
        JsonNode facts,
        @Nullable String salt) {

    /** The hash that seals this entry and, through the one before it, everything before. */
    String hashAfter(String previousHash) {
        return Sha256.hex(previousHash + "\n" + CanonicalJson.payload(this));
    }
}
