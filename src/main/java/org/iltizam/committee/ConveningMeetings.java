package org.iltizam.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iltizam.committee.MeetingEvent.MeetingConvened;
import org.iltizam.people.People;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.turn.Turns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A meeting gets its number in its plan, and everybody invited is asked once. */
@Component
class ConveningMeetings {

    private final MeetingEntities meetings;
    private final People people;
    private final ConveningRules rules;
    private final Turns turns;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConveningMeetings(
            MeetingEntities meetings,
            People people,
            ConveningRules rules,
            Turns turns,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.people = people;
        this.rules = rules;
        this.turns = turns;
        this.clock = clock;
        this.events = events;
    }

    Outcome<MeetingId> convene(Convening convening, PersonId by) {
        List<Refusal> refusals = lacking(convening);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Set<PersonId> guests = convening.persons();
        if (people.all(guests).size() < guests.size()) {
            return Outcome.refused(List.of(Refusal.at("guests", "personUnknown")));
        }
        turns.take("meetings of " + convening.plan());
        return Outcome.done(convened(convening).orElseGet(() -> invite(convening, by)));
    }

    private MeetingId invite(Convening convening, PersonId by) {
        Instant now = clock.instant();
        MeetingId id = new MeetingId(
                convening.plan() + "-m" + (meetings.countByPlan(convening.plan().value()) + 1));
        Meeting meeting = meetings.save(new MeetingEntity(id, convening, rules.shortNotice(convening, now), by, now))
                .view();
        events.publishEvent(MeetingConvened.of(meeting, by, now));
        return id;
    }

    List<Refusal> lacking(Convening convening) {
        return rules.check(convening, clock.instant());
    }

    Optional<MeetingId> convened(Convening convening) {
        return meetings.findByPlanAndTermsStartsAt(convening.plan().value(), convening.startsAt()).stream()
                .map(MeetingEntity::view)
                .filter(meeting -> !meeting.state().isOff() && convening.isOf(meeting))
                .findFirst()
                .map(Meeting::id);
    }
}
