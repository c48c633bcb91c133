package org.iltizam.web;

import java.time.Instant;

/**
 * Until when something has to be done, as a reader sees it.
 *
 * @param relative the distance in words, counted in working days
 */
public record Due(State state, Instant target, Instant hard, String relative) {

    /** The moment that {@link #relative} counts to: the target while it lies ahead, then the hard deadline. */
    public Instant next() {
        return state == State.ONTIME ? target : hard;
    }

    /** A state is always shown as colour, word and icon together. */
    public enum State {
        OVERDUE("overdue"),
        LATE("late"),
        ONTIME("ontime"),
        PAUSED("paused"),
        DONE("done"),
        WITHDRAWN("info");

        private final String style;

        State(String style) {
            this.style = style;
        }

        /** Ending of the style's name, and the icon. */
        public String style() {
            return style;
        }

        public String key() {
            return "layout.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
