package org.iltizam.workflow.carddrafting;

import java.util.EnumSet;
import java.util.Set;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.MeetingState;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.CardId;
import org.springframework.stereotype.Component;

/** Whether a coordination meeting that has the card on its agenda is convened and not yet minuted. */
@Component
class MeetingsAhead {

    private static final Set<MeetingState> AHEAD = EnumSet.of(MeetingState.CONVENED, MeetingState.BEGUN);

    private final Meetings meetings;

    MeetingsAhead(Meetings meetings) {
        this.meetings = meetings;
    }

    boolean of(CardId card) {
        return meetings.about(card.value()).stream()
                .anyMatch(meeting -> meeting.kind() == MeetingKind.COORDINATION && AHEAD.contains(meeting.state()));
    }
}
