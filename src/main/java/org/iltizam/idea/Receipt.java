package org.iltizam.idea;

import org.iltizam.shared.IdeaId;

/** What the author takes home: the number of the idea, and the code by which only they can follow and edit it. */
public record Receipt(IdeaId idea, String code) {}
