package org.iltizam.plan;

import java.time.Instant;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * What a seat proposed as a theme; it keeps its number whatever becomes of it.
 *
 * @param why why the plan should deal with it, in the words of whoever proposed it
 * @param theme the number of the theme it became part of; null where it became none, or is not gathered yet
 * @param notKept why it became part of no theme
 */
public record ThemeProposal(
        String id,
        PlanId plan,
        int number,
        SeatId seat,
        LocalizedText title,
        @Nullable String why,
        PersonId by,
        Instant at,
        @Nullable Integer theme,
        @Nullable String notKept) {}
