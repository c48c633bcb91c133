package org.iltizam.plan;

import java.time.Instant;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * How far the themes of a plan are.
 *
 * @param ways the ways to take part, as published with the timeline
 * @param leadDays the days between the publication of the timeline and the opening of the ideas
 * @param lateReason why there were fewer than the standard asks for; published with the timeline
 * @param drawnUpBy who gathered the proposals into themes last
 */
public record ThemeSetting(
        PlanId plan,
        Stage stage,
        @Nullable PersonId drawnUpBy,
        LocalizedText ways,
        @Nullable Instant timelinePublishedAt,
        @Nullable Integer leadDays,
        LocalizedText lateReason,
        @Nullable Instant themesPublicAt) {

    private static final String SUFFIX = "-themes";

    public enum Stage {
        PROPOSING,
        DRAWN_UP,
        AGREED,
        PUBLIC
    }

    /** The subject of everything that happens to the themes of a plan, and the key of its process. */
    public static String subject(PlanId plan) {
        return plan.value() + SUFFIX;
    }

    public static boolean isThemeSetting(String key) {
        return key.matches("[^-]+" + SUFFIX);
    }

    public static PlanId plan(String subject) {
        return new PlanId(subject.substring(0, subject.length() - SUFFIX.length()));
    }
}
