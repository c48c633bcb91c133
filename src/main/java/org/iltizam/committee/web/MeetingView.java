package org.iltizam.committee.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.iltizam.committee.Meeting;
import org.iltizam.committee.Side;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its page shows it.
 *
 * @param minutes null while the reader may not read them, or there are none
 * @param past its hour has come, whether anybody met or not
 * @param mayCallOff the coordinator, as long as nobody has written minutes
 * @param wanted what the meeting waits for from this reader
 * @param calendarFile the reader is expected, and the meeting is not over
 */
public record MeetingView(
        Meeting meeting,
        Instant endsAt,
        @Nullable LocalizedText institution,
        List<Expected> invitees,
        Meeting.@Nullable Minutes minutes,
        @Nullable LocalizedText minutesBy,
        List<Approval> approvals,
        List<ActionItem> actionItems,
        boolean insider,
        boolean past,
        boolean mayCallOff,
        @Nullable Wanted wanted,
        boolean calendarFile) {

    public enum Wanted {
        ANSWER("/work?tab=mine&kind=committeeMeeting.answerInvitation"),
        MINUTES("/work?tab=roles&kind=committeeMeeting.recordMinutes"),
        APPROVAL("/work?tab=mine&kind=committeeMeeting.approveMinutes");

        private final String address;

        Wanted(String address) {
            this.address = address;
        }

        /** Where the reader finds it among their work. */
        public String address() {
            return address;
        }
    }

    /** @param clashes the other meetings that leave this person too little time */
    public record Expected(
            LocalizedText name,
            @Nullable LocalizedText organisation,
            boolean required,
            @Nullable Boolean attending,
            @Nullable String note,
            List<Other> clashes) {}

    public record Other(String id, LocalizedText title, Instant startsAt, Instant endsAt) {}

    public record Approval(
            Side side,
            @Nullable LocalizedText holder,
            @Nullable LocalizedText organisation,
            @Nullable Boolean approved,
            @Nullable String objection) {}

    public record ActionItem(
            String what,
            LocalizedText holder,
            LocalDate due,
            @Nullable String done) {}

    /** What those who were invited said is over: they met, or will not. */
    public boolean answersAreOver() {
        return past || meeting.state().isOff();
    }

    public boolean hasClashes() {
        return invitees.stream().anyMatch(invitee -> !invitee.clashes().isEmpty());
    }
}
