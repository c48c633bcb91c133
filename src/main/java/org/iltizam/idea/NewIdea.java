package org.iltizam.idea;

import java.time.LocalDate;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * An idea as it is handed in.
 *
 * @param key the random key of the form it was written in; a form sent twice is one idea
 * @param receivedOn the day of a meeting or of a letter; null for today
 * @param enteredBy who typed it in for somebody else; null for the author
 */
public record NewIdea(
        String key,
        PlanId plan,
        Origin origin,
        Language language,
        @Nullable ThemeId theme,
        String title,
        String text,
        @Nullable String senderEmail,
        @Nullable LocalDate receivedOn,
        @Nullable PersonId enteredBy) {}
