package org.iltizam.workflow.carddrafting;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.MeetingState;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.CardId;
import org.iltizam.shared.turn.Turns;
import org.springframework.stereotype.Component;

/** Whether a coordination meeting that has the card on its agenda is convened and not yet minuted. */
@Component
class MeetingsAhead {

    private static final Set<MeetingState> AHEAD = EnumSet.of(MeetingState.CONVENED, MeetingState.BEGUN);

    private final Meetings meetings;
    private final Turns turns;

    MeetingsAhead(Meetings meetings, Turns turns) {
        this.meetings = meetings;
        this.turns = turns;
    }

    /** Nobody else sends these cards to a meeting, or convenes, ends or minutes one of theirs, until this transaction ends. */
    void settle(Collection<CardId> cards) {
        // in one order, so that of two meetings about the same cards none waits for the other
        cards.stream().map(CardId::value).sorted().forEach(card -> turns.take("meetings about " + card));
    }

    boolean of(CardId card) {
        settle(List.of(card));
        return meetings.about(card.value()).stream()
                .anyMatch(meeting -> meeting.kind() == MeetingKind.COORDINATION && AHEAD.contains(meeting.state()));
    }
}
