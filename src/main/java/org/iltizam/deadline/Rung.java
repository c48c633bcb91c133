package org.iltizam.deadline;

import java.util.Arrays;
import java.util.Locale;

/**
 * One step of the escalation ladder.
 *
 * @param delayWorkingDays how long this rung lasts before the next one; the reminder lasts until the hard deadline,
 *     whatever number it has
 */
public record Rung(int number, Kind kind, Holder holder, int delayWorkingDays) {

    public enum Kind {
        /** The holder gets a message; nothing is asked of anybody else yet. */
        REMIND,
        /** The holder gets a task: acknowledge, extend once, or reassign. */
        ASK,
        /** The delay becomes a public note; the ladder ends. */
        PUBLISH;

        /** By the word of the decision table: {@code remind}. */
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public enum Holder {
        ASSIGNEE,
        DEPUTY,
        INSTITUTION_HEAD,
        COORDINATOR_AND_COMMITTEE,
        PUBLIC;

        /** By the word of the decision table: {@code institutionHead}. */
        public static Holder of(String word) {
            return Arrays.stream(values())
                    .filter(holder -> holder.name().replace("_", "").equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No such holder of a rung: " + word));
        }
    }
}
