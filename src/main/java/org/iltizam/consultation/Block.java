package org.iltizam.consultation;

import java.util.List;
import org.iltizam.shared.CardId;

/**
 * One thing that blocks the adoption.
 *
 * @param count how many cases
 * @param cards which cards, where it is about cards
 */
public record Block(Blocker blocker, int count, List<CardId> cards) {}
