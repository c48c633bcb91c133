package org.iltizam.people;

import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** @param head the person who holds the institution's rung of an escalation */
public record Organisation(
        OrganisationId id,
        LocalizedText name,
        OrganisationKind kind,
        @Nullable PersonId head) {}
