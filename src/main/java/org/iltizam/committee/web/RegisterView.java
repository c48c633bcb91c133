package org.iltizam.committee.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.MeetingState;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The register of meetings. */
public record RegisterView(
        boolean past,
        int upcomingCount,
        int pastCount,
        String kind,
        String institution,
        Map<String, String> institutions,
        boolean filtered,
        boolean mayConvene,
        List<Row> rows) {

    public record Row(
            String id,
            MeetingKind kind,
            LocalizedText title,
            @Nullable LocalizedText institution,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            MeetingState state) {}
}
