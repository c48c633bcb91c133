package org.iltizam.committee;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.iltizam.shared.PersonId;

/** The minutes of a meeting as they are kept. */
@Embeddable
record Minuted(String summary, String minutesBy, Instant minutesAt) {

    Meeting.Minutes view() {
        return new Meeting.Minutes(summary, new PersonId(minutesBy), minutesAt);
    }
}
