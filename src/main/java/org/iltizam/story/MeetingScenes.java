package org.iltizam.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.iltizam.committee.Convening;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.committee.Convening.Topic;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.Meetings;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.committee.Side;
import org.iltizam.people.People;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.story.MeetingsFile.Gathering;
import org.iltizam.workflow.WorkItem;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Meetings are convened, answered, held and minuted. */
@Component
@Profile("story")
class MeetingScenes implements Scenes {

    private static final LocalizedText COMMITTEE = new LocalizedText(
            "اجتماع لجنة الإشراف", "Réunion du comité de pilotage", "Meeting of the steering committee");
    private static final PersonId SUPPORT_UNIT = new PersonId("support-unit");

    private final StoryBook book;
    private final Desk desk;
    private final Meetings meetings;
    private final Seats seats;
    private final People people;

    MeetingScenes(StoryBook book, Desk desk, Meetings meetings, Seats seats, People people) {
        this.book = book;
        this.desk = desk;
        this.meetings = meetings;
        this.seats = seats;
        this.people = people;
    }

    @Override
    public Map<String, Consumer<Act>> scenes() {
        return Map.of(
                "convene", this::convene,
                "answerInvitations", this::answerInvitations,
                "recordMinutes", this::recordMinutes,
                "approveMinutes", this::approveMinutes,
                "stop", act -> {});
    }

    private void convene(Act act) {
        Gathering gathering = gathering(act);
        OrganisationId institution =
                gathering.organisation() == null ? null : new OrganisationId(gathering.organisation());
        Convening convening = new Convening(
                book.plan(),
                gathering.kind(),
                institution,
                institution == null ? COMMITTEE : coordinationWith(institution),
                startsAt(gathering),
                book.calendar().zone(),
                // as the report leaves them: half an hour between two of them
                gathering.kind() == MeetingKind.COMMITTEE ? Duration.ofHours(2) : Duration.ofMinutes(30),
                book.meetings().place(),
                book.meetings().link(),
                gathering.cards().stream().map(this::topic).toList(),
                guests(gathering),
                gathering.shortNotice());
        meetings.convene(convening, StoryBook.COORDINATOR).orThrow();
    }

    private LocalizedText coordinationWith(OrganisationId institution) {
        LocalizedText name = people.organisation(institution).name();
        return new LocalizedText(
                "اجتماع تنسيقي مع " + name.ar(),
                "Réunion de coordination\u00a0: " + name.fr(),
                "Coordination meeting with the " + name.en());
    }

    private Topic topic(int card) {
        return new Topic(book.cardId(card).value(), book.title(card));
    }

    /** The report: the leads, civil society and the coordinator of the partnership; the whole committee for its own. */
    private List<Guest> guests(Gathering gathering) {
        List<Guest> guests = new ArrayList<>();
        boolean committee = gathering.kind() == MeetingKind.COMMITTEE;
        if (!committee) {
            gathering.cards().forEach(card -> guests.add(new Guest(book.lead(card), true)));
        }
        for (Seat seat : seats.occupied(book.plan())) {
            if (committee || seat.side() == Side.CIVIL_SOCIETY) {
                guests.add(new Guest(Objects.requireNonNull(seat.holder()), committee));
            }
        }
        guests.add(new Guest(SUPPORT_UNIT, false));
        return guests;
    }

    private void answerInvitations(Act act) {
        for (WorkItem item : desk.open(id(act), "answerInvitation")) {
            PersonId invitee = Objects.requireNonNull(item.assignee());
            if (act.by() == null || act.by().equals(invitee.value())) {
                desk.complete(item, invitee, Map.of("attending", "yes"));
            }
        }
    }

    private void recordMinutes(Act act) {
        MeetingsFile.Minutes minutes = Objects.requireNonNull(gathering(act).minutes());
        List<Map<String, Object>> outcomes = new ArrayList<>();
        minutes.outcomes().forEach((card, outcome) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("cardId", book.cardId(card).value());
            row.put("title", book.title(card).ar());
            row.put("held", true);
            row.put("outcome", outcome);
            outcomes.add(row);
        });
        desk.complete(
                desk.item(id(act), "recordMinutes", StoryBook.COORDINATOR),
                StoryBook.COORDINATOR,
                Map.of("summary", minutes.summary(), "outcomes", outcomes, "actionItems", List.of()));
    }

    private void approveMinutes(Act act) {
        for (WorkItem item : desk.open(id(act), "approveMinutes")) {
            PersonId member = Objects.requireNonNull(item.assignee());
            if (act.by() == null || act.by().equals(member.value())) {
                desk.complete(item, member, Map.of("approval", "approve"));
            }
        }
    }

    private Gathering gathering(Act act) {
        return book.meetings().get(act.meetingKey());
    }

    private Instant startsAt(Gathering gathering) {
        return gathering.at().atZone(book.calendar().zone()).toInstant();
    }

    /** No two meetings of the story begin at the same moment. */
    String id(Act act) {
        Instant at = startsAt(gathering(act));
        return meetings.ofPlan(book.plan()).stream()
                .filter(meeting -> meeting.startsAt().equals(at))
                .map(meeting -> meeting.id().value())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not convened yet: " + act));
    }
}
