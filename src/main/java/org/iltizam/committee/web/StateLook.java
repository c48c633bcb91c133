package org.iltizam.committee.web;

import org.iltizam.committee.MeetingState;

/** How the state of a meeting looks, beside its word. */
public record StateLook(String style, String icon) {

    public static StateLook of(MeetingState state) {
        return switch (state) {
            case CONVENED -> new StateLook("info", "calendar");
            case BEGUN -> new StateLook("ontime", "clock");
            case CALLED_OFF, NOT_HELD -> new StateLook("paused", "cancelled");
            case MINUTES_DRAFTED, MINUTES_SHARED -> new StateLook("info", "document");
            case PUBLISHED -> new StateLook("done", "check");
        };
    }
}
