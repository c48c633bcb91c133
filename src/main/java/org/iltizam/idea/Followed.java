package org.iltizam.idea;

import org.jspecify.annotations.Nullable;

/**
 * An idea as its author sees it with the receipt.
 *
 * @param latest what was sent last
 * @param note what the moderator wrote back about it
 */
public record Followed(Idea idea, IdeaText latest, @Nullable String note) {}
