package org.iltizam.idea;

import org.iltizam.shared.CardId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Obstacle;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an idea, and why: the reasoned response.
 *
 * @param obstacle what stands in the way of what is not taken
 * @param card the card that carries it, where one exists already
 */
public record Answer(
        Disposition disposition,
        LocalizedText reason,
        @Nullable Obstacle obstacle,
        @Nullable CardId card) {}
