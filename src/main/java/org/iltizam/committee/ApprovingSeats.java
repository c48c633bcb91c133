package org.iltizam.committee;

import java.util.List;
import org.iltizam.shared.SeatId;
import org.springframework.stereotype.Component;

/** Whose approval the minutes of a meeting need: of the whole committee, or of its seats that were at the table. */
@Component
class ApprovingSeats {

    private final Seats seats;

    ApprovingSeats(Seats seats) {
        this.seats = seats;
    }

    List<SeatId> of(Meeting meeting) {
        return seats.occupied(meeting.plan()).stream()
                .filter(seat -> meeting.kind() == MeetingKind.COMMITTEE || isInvited(seat, meeting))
                .map(Seat::id)
                .toList();
    }

    private static boolean isInvited(Seat seat, Meeting meeting) {
        return meeting.invitees().stream().anyMatch(invitee -> invitee.person().equals(seat.holder()));
    }
}
