package org.iltizam.plan;

import java.time.Instant;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** @param reason why the standard was missed; public */
public record StandardMark(
        PlanId plan,
        Standard standard,
        boolean kept,
        Instant at,
        PersonId by,
        @Nullable LocalizedText reason) {}
