package org.iltizam.committee.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.committee.Clash;
import org.iltizam.committee.Meeting;
import org.iltizam.committee.MeetingState;
import org.iltizam.committee.MeetingSummary;
import org.iltizam.committee.Meetings;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.committee.web.MeetingView.Wanted;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the page of a meeting, and decides what of it a reader gets to see. */
@Component
class MeetingPages {

    private final Meetings meetings;
    private final Seats seats;
    private final People people;
    private final Clock clock;

    MeetingPages(Meetings meetings, Seats seats, People people, Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.people = people;
        this.clock = clock;
    }

    Optional<MeetingView> view(MeetingId id, Person reader) {
        return meetings.find(id).map(meeting -> view(meeting, reader));
    }

    /** The minutes as everybody may read them; nothing before they are published. */
    Optional<MeetingView> published(MeetingId id) {
        return meetings.find(id)
                .filter(meeting -> meeting.state() == MeetingState.PUBLISHED)
                .map(meeting -> view(meeting, null));
    }

    private MeetingView view(Meeting meeting, @Nullable Person reader) {
        boolean insider = reader != null && meeting.isFollowedBy(reader);
        boolean minutesVisible = insider || meeting.state() == MeetingState.PUBLISHED;
        Meeting.Minutes minutes = minutesVisible ? meeting.minutes() : null;
        boolean ahead = meeting.state() == MeetingState.CONVENED;
        boolean past = !meeting.startsAt().isAfter(clock.instant());
        return new MeetingView(
                meeting,
                meeting.endsAt(),
                organisation(meeting.institution()),
                expected(meeting, ahead && insider),
                minutes,
                minutes == null ? null : name(minutes.writtenBy()),
                insider ? approvals(meeting) : List.of(),
                minutesVisible
                        ? meeting.actionItems().stream().map(this::action).toList()
                        : List.of(),
                insider,
                past,
                (ahead || meeting.state() == MeetingState.BEGUN) && reader != null && reader.has(Role.COORDINATOR),
                reader == null ? null : wanted(meeting, reader),
                reader != null && meeting.isJoinedBy(reader) && clock.instant().isBefore(meeting.endsAt()));
    }

    private @Nullable Wanted wanted(Meeting meeting, Person reader) {
        return switch (meeting.state()) {
            case CONVENED ->
                meeting.invitee(reader.id())
                        .filter(invitee -> invitee.attending() == null)
                        .map(invitee -> Wanted.ANSWER)
                        .orElse(null);
            case BEGUN, MINUTES_DRAFTED -> reader.has(Role.COORDINATOR) ? Wanted.MINUTES : null;
            case MINUTES_SHARED -> hasSilentSeat(meeting, reader) ? Wanted.APPROVAL : null;
            case CALLED_OFF, NOT_HELD, PUBLISHED -> null;
        };
    }

    private boolean hasSilentSeat(Meeting meeting, Person reader) {
        List<SeatId> silent = meeting.approvals().stream()
                .filter(approval -> approval.approved() == null)
                .map(Meeting.Approval::seat)
                .toList();
        return seats.heldBy(reader.id(), meeting.plan())
                .filter(seat -> silent.contains(seat.id()))
                .isPresent();
    }

    private List<MeetingView.Expected> expected(Meeting meeting, boolean withClashes) {
        Map<PersonId, List<Clash>> clashes = withClashes
                ? meetings.clashes(meeting.id()).stream().collect(Collectors.groupingBy(Clash::person))
                : Map.of();
        return meeting.invitees().stream()
                .map(invitee -> new MeetingView.Expected(
                        name(invitee.person()),
                        people.find(invitee.person())
                                .map(person -> organisation(person.organisation()))
                                .orElse(null),
                        invitee.required(),
                        invitee.attending(),
                        invitee.note(),
                        clashes.getOrDefault(invitee.person(), List.of()).stream()
                                .map(Clash::other)
                                .map(MeetingPages::other)
                                .toList()))
                .toList();
    }

    static MeetingView.Other other(MeetingSummary meeting) {
        return new MeetingView.Other(
                meeting.id().value(),
                meeting.title(),
                meeting.startsAt(),
                meeting.startsAt().plus(meeting.duration()));
    }

    private List<MeetingView.Approval> approvals(Meeting meeting) {
        if (meeting.approvals().isEmpty()) {
            return List.of();
        }
        Map<SeatId, Meeting.Approval> given =
                meeting.approvals().stream().collect(Collectors.toMap(Meeting.Approval::seat, Function.identity()));
        return seats.of(meeting.plan()).stream()
                .flatMap(seat ->
                        Optional.ofNullable(given.get(seat.id())).map(approval -> approval(seat, approval)).stream())
                .toList();
    }

    private MeetingView.Approval approval(Seat seat, Meeting.Approval approval) {
        PersonId holder = approval.givenBy() == null ? seat.holder() : approval.givenBy();
        return new MeetingView.Approval(
                seat.side(),
                holder == null ? null : name(holder),
                organisation(seat.organisation()),
                approval.approved(),
                approval.objection());
    }

    private MeetingView.ActionItem action(Meeting.ActionItem item) {
        return new MeetingView.ActionItem(item.what(), name(item.holder()), item.due(), item.done());
    }

    private LocalizedText name(PersonId id) {
        return people.get(id).name();
    }

    private @Nullable LocalizedText organisation(@Nullable OrganisationId id) {
        return id == null ? null : people.organisation(id).name();
    }
}
