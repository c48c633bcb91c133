package org.iltizam.consultation;

import org.iltizam.shared.ContributionId;
import org.iltizam.shared.Language;

/** Whom to tell what became of a contribution. Personal data: for notices only, never on a page, never in the record. */
public record Contributor(ContributionId contribution, String email, Language language, String receipt) {}
