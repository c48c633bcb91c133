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
        Addresses addresses,
        boolean past,
        int upcomingCount,
        int pastCount,
        String kind,
        String institution,
        Map<String, String> institutions,
        boolean filtered,
        boolean mayConvene,
        Rows shown) {

    /** Where the links of the register lead, the chosen plan kept. */
    public record Addresses(String plan, String upcoming, String past, String unfiltered, String csv, String convene) {}

    /**
     * One page of meetings.
     *
     * @param first address of the first page; null on it
     * @param next address of the next page; null at the end
     */
    public record Rows(
            boolean past,
            List<Row> rows,
            @Nullable String first,
            @Nullable String next) {}

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
