package org.iltizam.idea;

import java.time.Instant;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * The meeting with the public on one theme.
 *
 * @param waived why there is none
 * @param participants null until it is recorded
 */
public record ThematicMeeting(
        ThemeId theme,
        @Nullable Instant heldAt,
        @Nullable String place,
        @Nullable String waived,
        @Nullable Integer participants,
        LocalizedText outcome,
        int ideas) {}
