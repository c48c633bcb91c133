package org.iltizam.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iltizam.committee.MeetingEvent.ActionItemDone;
import org.iltizam.committee.MeetingEvent.Held;
import org.iltizam.committee.MeetingEvent.InvitationAnswered;
import org.iltizam.committee.MeetingEvent.MeetingBegun;
import org.iltizam.committee.MeetingEvent.MinutesApproved;
import org.iltizam.committee.MeetingEvent.MinutesObjected;
import org.iltizam.committee.MeetingEvent.MinutesPublished;
import org.iltizam.committee.MeetingEvent.MinutesRecorded;
import org.iltizam.committee.MeetingEvent.MinutesShared;
import org.iltizam.committee.MeetingEvent.NoMeeting;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MeetingBook implements Meetings {

    private final MeetingEntities meetings;
    private final ApprovingSeats approving;
    private final ConveningMeetings convening;
    private final Clashes clashes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MeetingBook(
            MeetingEntities meetings,
            ApprovingSeats approving,
            ConveningMeetings convening,
            Clashes clashes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.approving = approving;
        this.convening = convening;
        this.clashes = clashes;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Outcome<MeetingId> convene(Convening words, PersonId by) {
        return convening.convene(words, by);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MeetingId> convened(Convening words) {
        return convening.convened(words);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Refusal> lacking(Convening words) {
        return convening.lacking(words);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Clash> clashes(Convening words) {
        return clashes.of(words);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Clash> clashes(MeetingId id) {
        return clashes.of(get(id));
    }

    @Override
    public Outcome<MeetingId> answer(MeetingId id, PersonId invitee, boolean attending, @Nullable String note) {
        MeetingEntity meeting = meeting(id);
        Outcome<MeetingId> outcome = meeting.answer(invitee, attending, note, now());
        if (outcome.isDone()) {
            events.publishEvent(new InvitationAnswered(id, meeting.plan(), invitee, now(), attending, note));
        }
        return outcome;
    }

    @Override
    public Outcome<MeetingId> callOff(MeetingId id, String reason, PersonId by) {
        MeetingEntity meeting = meeting(id);
        Outcome<MeetingId> outcome = meeting.callOff(reason, now());
        if (outcome.isDone()) {
            events.publishEvent(NoMeeting.of(meeting.summary(), by, now(), reason.strip()));
        }
        return outcome;
    }

    @Override
    public void begin(MeetingId id) {
        MeetingEntity meeting = meeting(id);
        if (meeting.begin()) {
            events.publishEvent(new MeetingBegun(id, meeting.plan(), null, now()));
        }
    }

    @Override
    public Outcome<List<Meeting.AgendaItem>> recordMinutes(MeetingId id, MinutesDraft minutes, PersonId by) {
        MeetingEntity meeting = meeting(id);
        if (!meeting.summary().startsAt().isAfter(now())) {
            begin(id);
        }
        Outcome<List<Meeting.AgendaItem>> outcome = meeting.minute(minutes, by, now());
        if (outcome instanceof Outcome.Done<List<Meeting.AgendaItem>> done) {
            List<Held> held = new ArrayList<>();
            for (Meeting.AgendaItem item : done.value()) {
                if (item.subject() != null) {
                    held.add(new Held(item.subject(), item.outcome()));
                }
            }
            events.publishEvent(new MinutesRecorded(
                    id, meeting.plan(), by, now(), meeting.summary().kind(), held));
        }
        return outcome;
    }

    @Override
    public void share(MeetingId id) {
        MeetingEntity meeting = meeting(id);
        List<SeatId> asked = approving.of(meeting.view());
        meeting.share(asked);
        events.publishEvent(new MinutesShared(id, meeting.plan(), null, now(), asked));
    }

    @Override
    public Outcome<MeetingId> approve(MeetingId id, SeatId seat, PersonId by) {
        MeetingEntity meeting = meeting(id);
        Outcome<MeetingId> outcome = meeting.approve(seat, by, now());
        if (outcome.isDone()) {
            events.publishEvent(new MinutesApproved(id, meeting.plan(), by, now(), seat));
        }
        return outcome;
    }

    @Override
    public Outcome<MeetingId> object(MeetingId id, SeatId seat, String objection, PersonId by) {
        MeetingEntity meeting = meeting(id);
        Outcome<MeetingId> outcome = meeting.object(seat, objection, by, now());
        if (outcome.isDone()) {
            events.publishEvent(new MinutesObjected(id, meeting.plan(), by, now(), seat, objection.strip()));
        }
        return outcome;
    }

    @Override
    public MinutesVerdict judge(MeetingId id) {
        return meeting(id).judge();
    }

    @Override
    public List<Meeting.ActionItem> publish(MeetingId id) {
        MeetingEntity meeting = meeting(id);
        List<SeatId> silent = meeting.publish(now());
        events.publishEvent(new MinutesPublished(id, meeting.plan(), null, now(), silent));
        return meeting.view().actionItems();
    }

    @Override
    public Outcome<ActionItemId> doActionItem(ActionItemId id, String done, PersonId by) {
        MeetingEntity meeting = meeting(id.meeting());
        Outcome<ActionItemId> outcome = meeting.finish(id, done, now());
        if (outcome.isDone()) {
            events.publishEvent(new ActionItemDone(id.meeting(), meeting.plan(), by, now(), id, done.strip()));
        }
        return outcome;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Meeting> find(MeetingId id) {
        return meetings.findById(id.value()).map(MeetingEntity::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MeetingSummary> summary(MeetingId id) {
        return meetings.findById(id.value()).map(MeetingEntity::summary);
    }

    @Override
    @Transactional(readOnly = true)
    public Meeting get(MeetingId id) {
        return meeting(id).view();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MeetingSummary> ofPlan(PlanId plan) {
        return meetings.findByPlanOrderByTermsStartsAt(plan.value()).stream()
                .map(MeetingEntity::summary)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MeetingSummary> published(PlanId plan, int most) {
        return meetings
                .findByPlanAndStateOrderByTermsStartsAtDesc(plan.value(), MeetingState.PUBLISHED, Limit.of(most))
                .stream()
                .map(MeetingEntity::summary)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<MeetingSummary>> bySubject(PlanId plan) {
        return meetings.onAgendas(plan.value()).stream()
                .collect(Collectors.groupingBy(
                        MeetingEntities.OnAgenda::subject,
                        LinkedHashMap::new,
                        Collectors.mapping(found -> found.meeting().summary(), Collectors.toList())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<MeetingSummary> about(String subject) {
        return meetings.about(subject).stream().map(MeetingEntity::summary).toList();
    }

    private MeetingEntity meeting(MeetingId id) {
        return meetings.findById(id.value()).orElseThrow(() -> new NoSuchElementException("No meeting " + id));
    }

    private Instant now() {
        return clock.instant();
    }
}
