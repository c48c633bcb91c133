package org.iltizam.monitoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the public said about the draft of a review.
 *
 * @param place in the order in which they came
 * @param author as they wished to be named; null for nobody
 */
public record ReviewVoice(long place, @Nullable String author, String text, Instant at) {}
