package org.iltizam.idea;

import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;

/** Whom to tell what became of an idea. Personal data: for notices only, never on a page, never in the record. */
public record Author(IdeaId idea, String email, Language language) {}
