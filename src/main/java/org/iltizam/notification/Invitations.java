package org.iltizam.notification;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iltizam.committee.Meeting;
import org.iltizam.committee.Meetings;
import org.iltizam.notification.MeetingCalendarFile.Mailbox;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.MeetingId;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the mails and files of a meeting say: when, where, about what. */
@Component
class Invitations {

    private static final String PROCESS = "committeeMeeting";
    private static final String INVITATION = "answerInvitation";

    private final Meetings meetings;
    private final People people;
    private final Wordings wordings;
    private final Links links;
    private final Clock clock;

    Invitations(Meetings meetings, People people, Wordings wordings, Links links, Clock clock) {
        this.meetings = meetings;
        this.people = people;
        this.wordings = wordings;
        this.links = links;
        this.clock = clock;
    }

    /** What a task of a meeting adds to the dates of the task; nothing for other tasks. */
    List<Notice.Fact> facts(WorkItem item, Wording words) {
        return item.process().equals(PROCESS)
                ? meetings.find(new MeetingId(item.subject()))
                        .map(meeting -> facts(meeting, words))
                        .orElse(List.of())
                : List.of();
    }

    /** The invitation file, with the mail that asks for an answer. */
    Optional<CalendarFile> file(WorkItem item, Person invitee) {
        return item.process().equals(PROCESS) && item.task().equals(INVITATION)
                ? meetings.find(new MeetingId(item.subject()))
                        .map(meeting ->
                                file(meeting, wordings.of(invitee), invitee, 0).invitation())
                : Optional.empty();
    }

    List<Notice.Fact> facts(Meeting meeting, Wording words) {
        List<Notice.Fact> facts = new ArrayList<>();
        facts.add(words.fact("when", words.moment(meeting.startsAt(), meeting.zone())));
        if (meeting.place() != null) {
            facts.add(words.fact("where", SafeText.isolated(meeting.place())));
        }
        if (meeting.link() != null) {
            facts.add(words.fact("online", SafeText.isolated(meeting.link())));
        }
        if (!meeting.agenda().isEmpty()) {
            facts.add(words.fact(
                    "agenda",
                    meeting.agenda().stream()
                            .map(item -> SafeText.isolated(item.named(words.language())))
                            .collect(Collectors.joining(" • "))));
        }
        return facts;
    }

    /** @param attendee null for a file that is downloaded */
    MeetingCalendarFile file(Meeting meeting, Wording words, @Nullable Person attendee, int sequence) {
        Person convener = people.get(meeting.convenedBy());
        String page = links.to(meeting.id());
        String agenda = meeting.agenda().stream()
                .map(item -> item.named(words.language()))
                .collect(Collectors.joining("\n"));
        return new MeetingCalendarFile(
                meeting.id() + "@" + links.host(),
                sequence,
                clock.instant(),
                meeting.title().shownIn(words.language()).text(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place() == null ? meeting.link() : meeting.place(),
                meeting.link() == null ? agenda : agenda + "\n" + meeting.link(),
                URI.create(page),
                mailbox(convener, words),
                attendee == null ? null : mailbox(attendee, words));
    }

    private static Mailbox mailbox(Person person, Wording words) {
        return new Mailbox(person.name().shownIn(words.language()).text(), person.email());
    }
}
