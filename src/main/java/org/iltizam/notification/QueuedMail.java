package org.iltizam.notification;

import java.time.Instant;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A row of the mail queue. */
public record QueuedMail(
        long id,
        String dedupeKey,
        PersonId toPerson,
        String toAddress,
        Language language,
        String subject,
        String summary,
        String link,
        String textBody,
        String htmlBody,
        @Nullable String ics,
        @Nullable String icsMethod,
        @Nullable String bundle,
        Instant createdAt,
        Instant nextAttemptAt,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant sentAt) {}
