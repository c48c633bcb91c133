package org.iltizam.workflow;

import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What a process is about, as the work list shows it.
 *
 * @param deputy who stands in for the person responsible for it
 * @param paused the clock of the subject stands still
 */
public record Subject(
        PlanId plan,
        LocalizedText title,
        @Nullable OrganisationId organisation,
        @Nullable PersonId deputy,
        boolean paused) {}
