package org.iltizam.committee;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** What happens to a meeting. */
public sealed interface MeetingEvent extends Recorded {

    MeetingId meeting();

    @Override
    default String subject() {
        return meeting().value();
    }

    /** @param reason why it is convened later than papers have to be out; null when it is not */
    record MeetingConvened(
            MeetingId meeting,
            PlanId plan,
            PersonId by,
            Instant at,
            MeetingKind kind,
            @Nullable OrganisationId institution,
            LocalizedText title,
            Instant startsAt,
            List<String> subjects,
            List<PersonId> invitees,
            @Nullable String reason)
            implements MeetingEvent {

        static MeetingConvened of(Meeting meeting, PersonId by, Instant at) {
            return new MeetingConvened(
                    meeting.id(),
                    meeting.plan(),
                    by,
                    at,
                    meeting.kind(),
                    meeting.institution(),
                    meeting.title(),
                    meeting.startsAt(),
                    meeting.agenda().stream()
                            .flatMap(item -> Stream.ofNullable(item.subject()))
                            .toList(),
                    meeting.invitees().stream().map(Meeting.Invitee::person).toList(),
                    meeting.shortNotice());
        }
    }

    record InvitationAnswered(
            MeetingId meeting,
            PlanId plan,
            PersonId by,
            Instant at,
            boolean attending,
            @Nullable String note) implements MeetingEvent {}

    record MeetingBegun(
            MeetingId meeting, PlanId plan, @Nullable PersonId by, Instant at) implements MeetingEvent {}

    /** Nobody meets; cards on the agenda need another meeting. */
    sealed interface NoMeeting extends MeetingEvent {

        String reason();

        static NoMeeting of(MeetingSummary meeting, PersonId by, Instant at, String reason) {
            return meeting.state() == MeetingState.CALLED_OFF
                    ? new MeetingCalledOff(meeting.id(), meeting.plan(), by, at, reason)
                    : new MeetingNotHeld(meeting.id(), meeting.plan(), by, at, reason);
        }
    }

    record MeetingCalledOff(MeetingId meeting, PlanId plan, PersonId by, Instant at, String reason)
            implements NoMeeting {}

    /** Its hour had passed when that was said. */
    record MeetingNotHeld(MeetingId meeting, PlanId plan, PersonId by, Instant at, String reason)
            implements NoMeeting {}

    /** @param held what was dealt with and had not been in earlier minutes of this meeting */
    record MinutesRecorded(MeetingId meeting, PlanId plan, PersonId by, Instant at, MeetingKind kind, List<Held> held)
            implements MeetingEvent {}

    record Held(String subject, @Nullable String outcome) {}

    record MinutesShared(
            MeetingId meeting, PlanId plan, @Nullable PersonId by, Instant at, List<SeatId> seats)
            implements MeetingEvent {}

    record MinutesApproved(MeetingId meeting, PlanId plan, PersonId by, Instant at, SeatId seat)
            implements MeetingEvent {}

    record MinutesObjected(MeetingId meeting, PlanId plan, PersonId by, Instant at, SeatId seat, String objection)
            implements MeetingEvent {}

    /** @param silent the seats whose silence approved */
    record MinutesPublished(
            MeetingId meeting, PlanId plan, @Nullable PersonId by, Instant at, List<SeatId> silent)
            implements MeetingEvent {}

    record ActionItemDone(MeetingId meeting, PlanId plan, PersonId by, Instant at, ActionItemId item, String done)
            implements MeetingEvent {}
}
