package org.iltizam.commitment;

import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a commitment.
 *
 * @param deputy whom the ladder asks first when the lead is late
 */
public record Leadership(PersonId lead, @Nullable PersonId deputy) {}
