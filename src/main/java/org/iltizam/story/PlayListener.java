package org.iltizam.story;

import java.time.ZonedDateTime;

/** Hears of each act that has been played. */
interface PlayListener {

    void played(int acts, int of, ZonedDateTime at);
}
