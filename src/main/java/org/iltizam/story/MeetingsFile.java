package org.iltizam.story;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.iltizam.committee.MeetingKind;
import org.jspecify.annotations.Nullable;

/** {@code meetings.yaml}. */
record MeetingsFile(List<Gathering> meetings, @Nullable String place, String link) {

    record Gathering(
            String key,
            MeetingKind kind,
            @Nullable String organisation,
            LocalDateTime at,
            List<Integer> cards,
            @Nullable String shortNotice,
            @Nullable Minutes minutes) {}

    record Minutes(String summary, Map<Integer, String> outcomes) {}

    Gathering get(String key) {
        return meetings.stream()
                .filter(meeting -> meeting.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No meeting " + key));
    }
}
