package org.iltizam.story;

import java.util.List;
import java.util.Map;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** {@code adoption.yaml}: what the plan takes, and what is waived. */
record AdoptionFile(List<Axis> axes, List<String> waived, LocalizedText waiver) {

    /** @param cards the cards by their number in the plan */
    record Axis(LocalizedText title, Map<Integer, Integer> cards) {}

    /** @param number in the plan */
    record Taken(int number, LocalizedText axis) {}

    /** Null for a card that is not taken. */
    @Nullable
    Taken taken(int card) {
        for (Axis axis : axes) {
            for (Map.Entry<Integer, Integer> place : axis.cards().entrySet()) {
                if (place.getValue() == card) {
                    return new Taken(place.getKey(), axis.title());
                }
            }
        }
        return null;
    }
}
