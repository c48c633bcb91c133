package org.iltizam.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iltizam.commitment.CardFlag;
import org.iltizam.commitment.CardState;
import org.iltizam.dashboard.CardQuery.Warning;
import org.iltizam.people.Role;
import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A card as a line of a list: where it stands, and who has it now.
 *
 * @param items what is open on it, the earliest deadline first
 * @param meetings coordination meetings with it on their agenda, the earliest first
 * @param place the key of the line in the order of the list, to go on behind it
 */
record CardRow(
        CardId id,
        LocalizedText title,
        OrganisationId institution,
        PersonId lead,
        CardState state,
        int version,
        @Nullable Instant pausedAt,
        @Nullable CardId mergedInto,
        List<Item> items,
        List<FlagAt> flags,
        List<MeetingAt> meetings,
        Set<Warning> warnings,
        String place) {

    record Item(
            String task,
            @Nullable PersonId assignee,
            @Nullable Role role,
            @Nullable String seat,
            Instant target,
            Instant hard) {}

    record FlagAt(
            CardFlag flag,
            Instant at,
            @Nullable PersonId by,
            int version,
            @Nullable String detail) {}

    record MeetingAt(MeetingId id, Instant at, boolean ahead) {}

    Optional<FlagAt> flag(CardFlag wanted) {
        return flags.stream().filter(flag -> flag.flag() == wanted).findFirst();
    }

    Optional<MeetingAt> nextMeeting() {
        return meetings.stream().filter(MeetingAt::ahead).findFirst();
    }

    /** The earliest deadline of what is open. */
    Optional<Item> mostUrgent() {
        return items.stream().findFirst();
    }
}
