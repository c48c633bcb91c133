package org.iltizam.consultation;

import java.time.Instant;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The public consultation on the cards of a plan, as it was announced and as it went.
 *
 * @param exception the public reason for announcing late or opening shortly; null where the standards were met
 * @param closesAt the last second of the last day
 * @param recalledAt since when it is to be prepared anew, its doors shut; null unless its phase was begun anew
 * @param summary the reasoned-response report in a few words; its body is the list of all answers
 * @param publishedAt when the answers became public
 */
public record Consultation(
        ConsultationId id,
        LocalizedText invitation,
        @Nullable LocalizedText exception,
        Instant announcedAt,
        PersonId announcedBy,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        @Nullable Instant recalledAt,
        LocalizedText summary,
        @Nullable PersonId reportBy,
        @Nullable Instant publishedAt) {

    public enum Stage {
        /** Recalled, and not announced again. */
        ANEW,
        ANNOUNCED,
        OPEN,
        ANSWERING,
        ANSWERED
    }

    public Stage stage(Instant now) {
        if (publishedAt != null) {
            return Stage.ANSWERED;
        }
        if (recalledAt != null) {
            return Stage.ANEW;
        }
        if (now.isBefore(opensAt)) {
            return Stage.ANNOUNCED;
        }
        return now.isBefore(closesAt) ? Stage.OPEN : Stage.ANSWERING;
    }

    public boolean openAt(Instant now) {
        return stage(now) == Stage.OPEN;
    }
}
