package org.iltizam.notification;

import java.util.ArrayList;
import java.util.List;
import org.iltizam.committee.Meeting;
import org.iltizam.committee.MeetingEvent.MinutesPublished;
import org.iltizam.committee.MeetingEvent.NoMeeting;
import org.iltizam.committee.MeetingState;
import org.iltizam.committee.Meetings;
import org.iltizam.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails about meetings that ask for nothing; what asks (invitation, minutes to approve) comes with its task. */
@Component
class MeetingMails {

    private final Outgoing outgoing;
    private final Meetings meetings;
    private final Recipients recipients;
    private final Wordings wordings;
    private final LetterWriter letters;
    private final Invitations invitations;
    private final Links links;

    MeetingMails(
            Outgoing outgoing,
            Meetings meetings,
            Recipients recipients,
            Wordings wordings,
            LetterWriter letters,
            Invitations invitations,
            Links links) {
        this.outgoing = outgoing;
        this.meetings = meetings;
        this.recipients = recipients;
        this.wordings = wordings;
        this.letters = letters;
        this.invitations = invitations;
        this.links = links;
    }

    @EventListener
    void on(NoMeeting event) {
        Meeting meeting = meetings.get(event.meeting());
        String kind = meeting.state() == MeetingState.NOT_HELD ? "notHeld" : "calledOff";
        for (Person invitee : invitees(meeting)) {
            Wording words = wordings.of(invitee);
            Notice.Fact reason = words.fact("reason", SafeText.isolated(event.reason()));
            outgoing.put(letter(kind, meeting, invitee, words, List.of(reason))
                    .with(invitations.file(meeting, words, invitee, 1).cancellation()));
        }
    }

    @EventListener
    void on(MinutesPublished event) {
        Meeting meeting = meetings.get(event.meeting());
        for (Person invitee : invitees(meeting)) {
            outgoing.put(letter("minutesPublished", meeting, invitee, wordings.of(invitee), List.of()));
        }
    }

    private List<Person> invitees(Meeting meeting) {
        return recipients.all(
                meeting.invitees().stream().map(Meeting.Invitee::person).toList());
    }

    private Letter letter(String kind, Meeting meeting, Person reader, Wording words, List<Notice.Fact> more) {
        List<Notice.Fact> facts = new ArrayList<>();
        facts.add(words.fact("meeting", words.of(meeting.title())));
        facts.addAll(invitations.facts(meeting, words));
        facts.addAll(more);
        return letters.letter(
                kind + ":" + meeting.id(),
                reader,
                new Notice(
                        words.language(),
                        words.text("mail." + kind + ".subject", words.of(meeting.title())),
                        "",
                        words.text("mail." + kind + ".opening"),
                        facts,
                        List.of(),
                        links.to(meeting.id()),
                        words.text("mail.link.meeting"),
                        null,
                        words.text("mail.end")));
    }
}
