package org.iltizam.committee;

import java.time.Duration;
import java.time.Instant;
import org.iltizam.shared.PersonId;

/** A person is expected at two meetings that overlap or leave too little time between them. It warns, it never blocks. */
public record Clash(PersonId person, MeetingSummary other) {

    /** Meetings that leave less than this between them clash. */
    public static final Duration TIME_BETWEEN = Duration.ofMinutes(30);

    static boolean between(Instant start, Instant end, Instant otherStart, Instant otherEnd) {
        return otherStart.isBefore(end.plus(TIME_BETWEEN)) && start.isBefore(otherEnd.plus(TIME_BETWEEN));
    }
}
