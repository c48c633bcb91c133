package org.iltizam.web;

import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A station on the way from ideas to a commitment.
 *
 * @param relation how it is tied to the next one, in the reader's language: merged into, …
 * @param here the page shows this very one
 */
public record LineageStep(
        String label, LocalizedText title, @Nullable String address, String relation, boolean here) {}
