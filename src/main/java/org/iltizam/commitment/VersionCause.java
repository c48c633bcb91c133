package org.iltizam.commitment;

/**
 * Why a field reads differently in a version.
 *
 * @param because the id of what was said about the card, e.g. the contribution {@code nap3-k31}
 */
public record VersionCause(CardField field, String because) {}
