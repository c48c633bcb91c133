package org.iltizam.monitoring;

import java.time.LocalDate;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A change to the plan that a refresh proposes.
 *
 * @param commitment what is amended or withdrawn
 * @param card what is added
 * @param axis the Arabic name of the part of the plan under which it is added
 * @param milestone the number of the milestone that {@code endsOn} and {@code weight} are about
 */
public record Amendment(
        Action action,
        @Nullable CommitmentId commitment,
        @Nullable CardId card,
        @Nullable String axis,
        @Nullable String titleAr,
        @Nullable String titleFr,
        @Nullable String titleEn,
        @Nullable Integer milestone,
        @Nullable LocalDate endsOn,
        @Nullable Integer weight,
        String reason) {

    public enum Action {
        AMEND,
        ADD,
        WITHDRAW
    }

    public boolean renames() {
        return titleAr != null || titleFr != null || titleEn != null;
    }

    public LocalizedText title() {
        return new LocalizedText(titleAr, titleFr, titleEn);
    }

    boolean changesNothing() {
        return !renames() && (milestone == null || (endsOn == null && weight == null));
    }
}
