package org.iltizam.idea;

import org.iltizam.shared.OrganisationId;

/** The opinion of an institution, with its reason. */
public record Advice(OrganisationId institution, Opinion opinion, String why) {}
