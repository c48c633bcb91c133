package org.iltizam.committee;

import java.time.Instant;
import java.util.List;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who is expected at two meetings at once, or with too little time between them. */
@Component
class Clashes {

    private final MeetingEntities meetings;

    Clashes(MeetingEntities meetings) {
        this.meetings = meetings;
    }

    List<Clash> of(Convening convening) {
        return between(
                convening.startsAt(),
                convening.endsAt(),
                convening.guests().stream().map(Guest::person).toList(),
                null);
    }

    List<Clash> of(Meeting meeting) {
        List<PersonId> expected = meeting.invitees().stream()
                .filter(invitee -> !Boolean.FALSE.equals(invitee.attending()))
                .map(Meeting.Invitee::person)
                .toList();
        return between(meeting.startsAt(), meeting.endsAt(), expected, meeting.id());
    }

    private List<Clash> between(Instant start, Instant end, List<PersonId> expected, @Nullable MeetingId self) {
        List<String> ids = expected.stream().map(PersonId::value).toList();
        Instant earliest = start.minus(ConveningRules.LONGEST).minus(Clash.TIME_BETWEEN);
        return meetings.expected(ids, earliest, end.plus(Clash.TIME_BETWEEN)).stream()
                .map(found ->
                        new Clash(new PersonId(found.person()), found.meeting().summary()))
                .filter(clash -> !clash.other().id().equals(self))
                .filter(clash -> Clash.between(
                        start,
                        end,
                        clash.other().startsAt(),
                        clash.other().startsAt().plus(clash.other().duration())))
                .toList();
    }
}
