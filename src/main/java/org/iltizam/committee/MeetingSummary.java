package org.iltizam.committee;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** A meeting as a line of a register. */
public record MeetingSummary(
        MeetingId id,
        PlanId plan,
        MeetingKind kind,
        @Nullable OrganisationId institution,
        LocalizedText title,
        Instant startsAt,
        ZoneId zone,
        Duration duration,
        @Nullable String place,
        @Nullable String link,
        MeetingState state) {}
