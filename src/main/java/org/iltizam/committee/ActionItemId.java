package org.iltizam.committee;

import java.util.Objects;
import org.iltizam.shared.MeetingId;

/** Something that a meeting asked somebody to do, e.g. {@code nap3-m5-a2}. */
public record ActionItemId(String value) {

    public ActionItemId {
        Objects.requireNonNull(value);
    }

    static ActionItemId of(String meeting, int number) {
        return new ActionItemId(meeting + "-a" + number);
    }

    public MeetingId meeting() {
        return new MeetingId(value.substring(0, value.lastIndexOf("-a")));
    }

    @Override
    public String toString() {
        return value;
    }
}
