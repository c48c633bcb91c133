package org.iltizam.consultation;

import java.time.Instant;
import java.util.List;
import org.iltizam.commitment.CardField;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.Obstacle;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the lead answered to one contribution, or to several that say the same.
 *
 * @param changed the fields of the card that read differently because of it
 * @param version of the card that carries the change; null when nothing changed
 */
public record Answer(
        long id,
        CardId card,
        Disposition disposition,
        @Nullable Obstacle obstacle,
        String reason,
        List<CardField> changed,
        @Nullable Integer version,
        PersonId by,
        Instant at) {}
