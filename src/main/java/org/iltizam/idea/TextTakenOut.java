package org.iltizam.idea;

import org.iltizam.shared.IdeaId;

/**
 * A published text was replaced by another. It holds what was taken out, for those who still keep it somewhere, and is
 * no event of the record.
 */
public record TextTakenOut(IdeaId idea, IdeaText before, IdeaText after) {}
