package org.iltizam.story;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code script.yaml}: what happens, in the words of {@link Script}. */
record ScriptFile(List<Scene> scenes) {

    /**
     * One line of the script. With several cards or persons it is an act for each of them: a few minutes apart, or
     * spread over the working days up to {@code until}.
     *
     * @param by persons who act; {@code all} is every holder of a seat; empty: whoever does this by function
     * @param but persons left out of {@code all}
     */
    record Scene(
            LocalDateTime at,
            @Nullable LocalDateTime until,
            String act,
            List<Integer> cards,
            List<String> by,
            List<String> but,
            @Nullable String meeting,
            Map<String, Object> with) {

        Scene {
            cards = cards == null ? List.of() : cards;
            by = by == null ? List.of() : by;
            but = but == null ? List.of() : but;
            with = with == null ? Map.of() : with;
        }
    }
}
