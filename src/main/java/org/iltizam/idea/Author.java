package org.iltizam.idea;

import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.jspecify.annotations.Nullable;

/** Whom to tell what became of an idea. Personal data: for notices only, never on a page, never in the record. */
public record Author(IdeaId idea, @Nullable String name, String email, Language language) {}
